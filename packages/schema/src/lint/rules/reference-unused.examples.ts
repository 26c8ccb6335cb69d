import type { RuleExamples } from "../rule-examples.ts";

export const referenceUnusedExamples: RuleExamples = {
  why: "Either a citation is missing, or the list suggests more support than the insights have.",
  incorrect: [
    {
      article: {
        references: [
          { id: 1, title: "Notice No. 10" },
          { id: 2, title: "Notice No. 18" },
        ],
        coreInsights: [{ text: "Licences are needed.", citations: [1] }],
      },
      at: ["references[1]"],
    },
    {
      article: {
        references: [{ id: 1, title: "Notice No. 10" }],
        coreInsights: [{ text: "Licences are needed." }],
      },
      at: ["references"],
    },
  ],
  correct: [
    {
      references: [{ id: 1, title: "Notice No. 10" }],
      coreInsights: [{ text: "Licences are needed.", citations: [1] }],
    },
  ],
};
