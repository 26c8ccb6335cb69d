import type { RuleExamples } from "../rule-examples.ts";

export const yearSuspectExamples: RuleExamples = {
  why: "In January, authors often write the old year by mistake. Plans copied from last year's briefs are often out of date. Readers build calendars from these dates.",
  incorrect: [
    {
      article: {
        datePublished: "2025-10-24",
        coreInsights: [{ text: "The smelter will reach full output by 2023." }],
      },
      at: ["coreInsights[0].text"],
    },
    {
      article: {
        datePublished: "2025-10-24",
        coreInsights: [
          { text: "The framework was signed on 20 October 2024." },
          { text: "On 20 October 2025 both leaders met." },
        ],
      },
      at: ["coreInsights[0].text"],
    },
  ],
  correct: [
    {
      datePublished: "2025-10-24",
      coreInsights: [
        { text: "The smelter will reach full output by 2027." },
        { text: "The ministry will extend a quota introduced in 2023." },
        { text: "Licences have been needed since 20 October 2023." },
        { text: "The firm had planned to open the mine by 2023, but has not." },
        { text: { value: "公司曾计划于2023年投产，但推迟至2026年。", lang: "zh" } },
      ],
    },
  ],
  whatCounts:
    'A plan is a year after words such as "will … by", "plans to start in", 将于 or "до конца", in Chinese, English, French, German, Russian and Spanish. It is not reported if the text says that the plan is an old one ("had planned to", "originally", 曾, 原定) or what became of it ("but has not", "postponed", 推迟), or if a later year follows in the sentence that is not another plan. Two days are compared if they have the same day and month in different years, and one is within 60 days of the publication. The 1st, 30th and 31st of a month are not compared, because rules begin and end on these days each year.',
  whenNotToUse: "Turn it off for a history that reports plans as they were made at the time.",
};
