import type { RuleExamples } from "../rule-examples.ts";

export const textLanguageExamples: RuleExamples = {
  why: "A screen reader pronounces a text in the wrong language as gibberish, and browsers choose the wrong font.",
  incorrect: [
    {
      article: {
        language: "en",
        coreInsights: [{ text: "首批开采指标低于去年,两家冶炼厂停产检修。" }],
      },
      at: ["coreInsights[0].text"],
    },
    {
      article: {
        groups: [{ title: "Поставки и квоты", insights: [{ text: "Quotas were halved." }] }],
      },
      at: ["groups[0].title"],
    },
    {
      article: {
        language: "fr",
        coreInsights: [{ text: "The price of cobalt is to rise in the second half of the year." }],
      },
      at: ["coreInsights[0].text"],
    },
  ],
  correct: [
    { language: "en", coreInsights: [{ text: { value: "首批开采指标低于去年。", lang: "zh" } }] },
    {
      language: "en",
      coreInsights: [{ text: "The ministry calls it 战略性矿产, strategic minerals." }],
    },
  ],
  whatCounts:
    "Languages with the same script are distinguished by common words such as “the”, “und”, “est” and “los”, for English, French, German and Spanish: a text is reported if it has three different words of another one of these languages, and none of its own.",
};
