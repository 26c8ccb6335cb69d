import type { RuleExamples } from "../rule-examples.ts";

export const shareSumExamples: RuleExamples = {
  why: "Shares of one total cannot exceed 100 percent, so one of them is wrong, or they are shares of different totals.",
  incorrect: [
    {
      article: {
        coreInsights: [
          {
            text: "China mines 82% and Vietnam 28% of the world's tungsten.",
            figures: [
              {
                text: "82%",
                kind: "share",
                value: 82,
                unit: "percent",
                measure: "world mine output",
                period: "2015",
                about: ["tungsten", "CN"],
              },
              {
                text: "28%",
                kind: "share",
                value: 28,
                unit: "percent",
                measure: "world mine output",
                period: "2015",
                about: ["tungsten", "VN"],
              },
            ],
          },
        ],
      },
      at: ["coreInsights[0].figures[1].value"],
    },
  ],
  correct: [
    {
      coreInsights: [
        {
          text: "China mines 82% of the world's tungsten; Congo mines 75% of its cobalt.",
          figures: [
            {
              text: "82%",
              kind: "share",
              value: 82,
              unit: "percent",
              measure: "world mine output",
              about: ["tungsten", "CN"],
            },
            {
              text: "75%",
              kind: "share",
              value: 75,
              unit: "percent",
              measure: "world mine output",
              about: ["cobalt", "CD"],
            },
          ],
        },
      ],
    },
  ],
  whatCounts:
    'Shares in percent are added if they have the same `measure`, `period`, stages and minerals, and each is about exactly one country or organisation. A sum may exceed 100 by half a percent for each share, because shares are rounded. Upper bounds ("up to 30%"), and the shares of the EU, of blocs and of regions, are not added.',
};
