import type { RuleExamples } from "../rule-examples.ts";

export const citationUnresolvedExamples: RuleExamples = {
  why: "The number shows that the statement has a source, but readers cannot check it. The rule reports the first citation only.",
  incorrect: [
    {
      article: {
        coreInsights: [
          { text: "Prices rose.", citations: [1, 4] },
          { text: "Quotas fell.", citations: [2] },
        ],
      },
      at: ["coreInsights[0].citations"],
    },
  ],
  correct: [
    {
      references: [{ id: 1, title: "Notice No. 10" }],
      coreInsights: [{ text: "Licences are needed.", citations: [1] }],
    },
    { coreInsights: [{ text: "Prices rose." }] },
  ],
};
