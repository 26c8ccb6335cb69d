import type { RuleExamples } from "../rule-examples.ts";

export const referenceEmptyExamples: RuleExamples = {
  why: "A reader who follows the citation learns nothing from it.",
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
