import type { RuleExamples } from "../rule-examples.ts";

export const insightUncitedExamples: RuleExamples = {
  why: "Readers want to check a fact and see who makes a claim, so both need a source. If other sentences have citations, a missing one was often lost in copying. Analysis and outlook can be the brief's own.",
  incorrect: [
    {
      article: {
        coreInsights: [{ text: "China mined 82% of the world's tungsten in 2024.", kind: "fact" }],
      },
      at: ["coreInsights[0].citations"],
    },
    {
      article: {
        references: [{ id: 1, title: "Mineral Commodity Summaries 2026" }],
        coreInsights: [
          { text: "China mined 82% of the world's tungsten in 2024.", citations: [1] },
          { text: "Vietnam mined 4%." },
        ],
      },
      at: ["coreInsights[1].citations"],
    },
    {
      article: {
        references: [{ id: 1, title: "Mineral Commodity Summaries 2026" }],
        coreInsights: [
          { text: "China mined 82% of the world's tungsten in 2024.", citations: [1] },
          { text: "Vietnam mined 4% [of the total]." },
        ],
      },
      at: ["coreInsights[1].citations"],
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
