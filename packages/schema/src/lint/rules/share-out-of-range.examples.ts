import type { RuleExamples } from "../rule-examples.ts";

export const shareOutOfRangeExamples: RuleExamples = {
  why: "A share cannot be negative or more than 100 percent of the total.",
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
    {
      article: { coreInsights: [{ text: "China mines 120% of the world's tungsten." }] },
      at: ["coreInsights[0].text"],
    },
    {
      article: { coreInsights: [{ text: { value: "中国钨产量占全球的120%。", lang: "zh" } }] },
      at: ["coreInsights[0].text.value"],
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
  whatCounts:
    "Figures of the kind `share` are compared with 0 and 100. In a text in Chinese, English, French, German, Russian or Spanish, a share in digits of the world's output, supply, reserves or exports is compared, unless a figure of the insight explains it. A percentage of a demand or a price can be more than 100.",
};
