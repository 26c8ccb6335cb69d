import type { RuleExamples } from "../rule-examples.ts";

const sources = {
  references: [
    { id: 1, title: "Mineral Commodity Summaries 2026" },
    { id: 2, title: "Notice of the ministry" },
  ],
};

export const citationsUniformExamples: RuleExamples = {
  why: "Readers want to open the one reference that supports a sentence. A list of all of them after each sentence shows that nothing was checked.",
  incorrect: [
    {
      article: {
        ...sources,
        coreInsights: [
          { text: "Quotas shrink.", citations: [1, 2] },
          { text: "Prices rise.", citations: [1, 2] },
          { text: "Stocks fall.", citations: [1, 2] },
          { text: "Two smelters closed.", citations: [2, 1] },
        ],
      },
      at: [""],
    },
  ],
  correct: [
    {
      ...sources,
      coreInsights: [
        { text: "Quotas shrink.", citations: [2] },
        { text: "Prices rise.", citations: [1, 2] },
        { text: "Stocks fall.", citations: [1] },
        { text: "Two smelters closed.", citations: [1] },
      ],
    },
  ],
  whatCounts:
    "The article has at least four insights with citations and at least two references that they cite, and each of them cites all of these.",
};
