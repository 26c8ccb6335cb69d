import type { RuleExamples } from "../rule-examples.ts";

export const referenceEmptyExamples: RuleExamples = {
  why: "Readers who follow the citation learn nothing.",
  incorrect: [
    {
      article: {
        references: [{ id: 1 }],
        coreInsights: [{ text: "Licences are needed.", citations: [1] }],
      },
      at: ["references[0]"],
    },
  ],
  correct: [
    {
      references: [{ id: 1, publisher: "Ministry of Commerce" }],
      coreInsights: [{ text: "Licences are needed.", citations: [1] }],
    },
  ],
};
