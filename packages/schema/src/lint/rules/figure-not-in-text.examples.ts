import type { RuleExamples } from "../rule-examples.ts";

export const figureNotInTextExamples: RuleExamples = {
  why: "A figure is highlighted in its insight by its text. If the text does not occur there, one of the two is wrong.",
  incorrect: [
    {
      article: {
        coreInsights: [
          {
            text: "China mines 82% of the world's tungsten.",
            figures: [{ text: "80%", value: 80 }],
          },
        ],
      },
      at: ["coreInsights[0].figures[0].text"],
    },
  ],
  correct: [
    {
      coreInsights: [
        { text: "China mines 82% of the world's tungsten.", figures: [{ text: "82%", value: 82 }] },
      ],
    },
    {
      language: "fr",
      coreInsights: [
        { text: "Le Congo extrait 75\u00a0% du cobalt.", figures: [{ text: "75 %", value: 75 }] },
      ],
    },
  ],
  whatCounts:
    'The text of the figure must occur in the insight, character by character. Only white space may differ, because "75 %" often has a no-break space. The words of another number do not count: "5%" is not in "25%".',
};
