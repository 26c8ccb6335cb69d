import type { RuleExamples } from "../rule-examples.ts";

export const citationUnresolvedExamples: RuleExamples = {
  why: "A number that leads nowhere still tells that a statement rests on something, but no reader can check it. It is said once an article.",
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
