import type { RuleExamples } from "../rule-examples.ts";

export const shareOutOfRangeExamples: RuleExamples = {
  why: "Nobody holds more than all of something.",
  incorrect: [
    {
      article: {
        coreInsights: [
          {
            text: "Exports reached 120% of the plan.",
            figures: [{ text: "120%", kind: "share", value: 120, unit: "percent" }],
          },
        ],
      },
      at: ["coreInsights[0].figures[0].value"],
    },
  ],
  correct: [
    {
      coreInsights: [
        {
          text: "Exports reached 120% of the plan.",
          figures: [{ text: "120%", kind: "change", value: 120, unit: "percent" }],
        },
        {
          text: "China mines 82%.",
          figures: [{ text: "82%", kind: "share", value: 82, unit: "percent" }],
        },
      ],
    },
  ],
};
