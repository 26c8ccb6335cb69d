import type { RuleExamples } from "../rule-examples.ts";

export const yearSuspectExamples: RuleExamples = {
  why: "In January the old year slips in, and in copying a plan of last year stays a plan. Readers build calendars from such dates.",
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
      ],
    },
  ],
  whenNotToUse: "In a brief on history, where plans of the time are told as they were made.",
};
