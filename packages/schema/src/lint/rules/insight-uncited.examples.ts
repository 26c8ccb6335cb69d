import type { RuleExamples } from "../rule-examples.ts";

export const insightUncitedExamples: RuleExamples = {
  why: "A fact is something that a reader can look up, and a claim is somebody's: both need to say where they stand. Analysis and outlook may be the brief's own.",
  incorrect: [
    {
      article: {
        coreInsights: [{ text: "China mined 82% of the world's tungsten in 2024.", kind: "fact" }],
      },
      at: ["coreInsights[0].citations"],
    },
  ],
  correct: [
    {
      references: [{ id: 1, title: "Mineral Commodity Summaries 2026" }],
      coreInsights: [
        { text: "China mined 82% of the world's tungsten in 2024.", kind: "fact", citations: [1] },
        { text: "New mines alone will not close the gap.", kind: "analysis" },
      ],
    },
  ],
};
