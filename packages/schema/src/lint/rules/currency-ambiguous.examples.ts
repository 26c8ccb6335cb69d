import type { RuleExamples } from "../rule-examples.ts";

export const currencyAmbiguousExamples: RuleExamples = {
  why: "An Australian dollar is worth about two thirds of a US dollar, and reports from Australia write both as $.",
  incorrect: [
    {
      article: {
        places: ["AU", "US"],
        coreInsights: [{ text: "The framework covers projects worth $8.5 billion." }],
      },
      at: ["coreInsights[0].text"],
    },
  ],
  correct: [
    {
      places: ["AU", "US"],
      coreInsights: [{ text: "The framework covers projects worth US$8.5 billion." }],
    },
    {
      places: ["AU", "US"],
      coreInsights: [
        {
          text: "The framework covers projects worth $8.5 billion.",
          figures: [{ text: "$8.5 billion", value: 8_500_000_000, currency: "USD" }],
        },
      ],
    },
    { places: ["KZ"], coreInsights: [{ text: "The venture costs $1.1 billion." }] },
  ],
  whatCounts:
    'The rule looks at the places of the insight, or else at those of the article. It takes the first one that has its own dollar or peso: Argentina, Australia, Canada, Chile, Colombia, Hong Kong, Mexico, New Zealand, Singapore or Taiwan. "US$" and "A$" are clear. So is a figure with a `currency`.',
};
