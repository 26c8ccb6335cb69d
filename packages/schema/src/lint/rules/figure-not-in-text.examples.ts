import type { RuleExamples } from "../rule-examples.ts";

export const figureNotInTextExamples: RuleExamples = {
  why: "A figure is tied to its insight by its words; a reader marks them in the text. If they are not there, one of the two is wrong. Spaces of any kind count as equal, nothing else does.",
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
};
