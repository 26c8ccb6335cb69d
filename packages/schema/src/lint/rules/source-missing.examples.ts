import type { RuleExamples } from "../rule-examples.ts";

export const sourceMissingExamples: RuleExamples = {
  why: "A brief is worth as much as what it rests on. One that sums up a single work names it in `source`; one that draws on several lists them in `references`.",
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
