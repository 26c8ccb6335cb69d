import type { RuleExamples } from "../rule-examples.ts";

export const shareOutdatedExamples: RuleExamples = {
  why: "Old shares are copied from brief to brief for years. The note shows the share in the vocabulary with its year and source, so that you can compare both; it does not decide which is right.",
  incorrect: [
    {
      article: {
        coreInsights: [
          {
            text: "China mined 60% of the world's antimony.",
            stages: ["mining"],
            figures: [
              {
                text: "60%",
                kind: "share",
                value: 60,
                unit: "percent",
                measure: "world mine output",
                about: ["antimony", "CN"],
                period: "2024",
              },
            ],
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
          text: "China mined 34% of the world's antimony, and 48% in the edition before.",
          stages: ["mining"],
          figures: [
            {
              text: "34%",
              kind: "share",
              value: 34,
              unit: "percent",
              measure: "world mine output",
              about: ["antimony", "CN"],
              period: "2024",
            },
            {
              text: "48%",
              kind: "share",
              value: 48,
              unit: "percent",
              measure: "world mine output",
              about: ["antimony", "CN"],
              period: "2022",
            },
          ],
        },
      ],
    },
    {
      coreInsights: [
        {
          text: "Congo bought 5% of the antimony, and China used 80%.",
          figures: [
            {
              text: "80%",
              kind: "share",
              value: 80,
              unit: "percent",
              measure: "world consumption",
              about: ["antimony", "CN"],
            },
          ],
        },
      ],
    },
  ],
};
