import type { RuleExamples } from "../rule-examples.ts";

export const shareOutdatedExamples: RuleExamples = {
  why: "Old shares are copied from brief to brief for years. The note shows the share in the vocabulary with its year and source, so that you can compare both; it does not decide which is right. Publishers revise earlier years, so the share of a year can differ between editions.",
  incorrect: [
    {
      article: {
        coreInsights: [
          {
            text: "China mined 60% of the world's antimony in 2024.",
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
          text: "China mined 34% of the world's antimony in 2024, and 48% in 2023 by an older edition.",
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
              period: "2023",
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
  whatCounts:
    'A share is compared if it is about one mineral of the vocabulary and one country, and if its `measure` is about production. The year is that of its `period`, or else that of the publication; the year before and the year after count too. It is reported if it differs by 15 percentage points or more. A bound that holds, such as "more than 60%" for 69%, is not reported.',
};
