import type { RuleExamples } from "../rule-examples.ts";

export const sourceMissingExamples: RuleExamples = {
  why: "Readers judge a brief by its sources. A brief of a single work names it in `source`; a brief of several works lists them in `references`.",
  incorrect: [{ article: { source: undefined }, at: ["source"] }],
  correct: [
    { source: { name: "Mining Desk" } },
    {
      source: undefined,
      references: [{ id: 1, title: "Notice No. 10", publisher: "Ministry of Commerce" }],
      coreInsights: [{ text: "Licences are needed from today.", citations: [1] }],
    },
  ],
};
