import type { RuleExamples } from "../rule-examples.ts";

export const rangeReversedExamples: RuleExamples = {
  why: "No number is in such a range, so searches and charts ignore it.",
  incorrect: [
    {
      article: {
        coreInsights: [
          {
            text: "Prices rose by 15-10%.",
            figures: [{ text: "15-10%", min: 15, max: 10, unit: "percent" }],
          },
        ],
      },
      at: ["coreInsights[0].figures[0].min"],
    },
  ],
  correct: [
    {
      coreInsights: [
        {
          text: "Prices rose by 10-15%.",
          figures: [{ text: "10-15%", min: 10, max: 15, unit: "percent" }],
        },
      ],
    },
  ],
};
