import type { RuleExamples } from "../rule-examples.ts";

export const citationDuplicateExamples: RuleExamples = {
  why: "The second citation only repeats the link.",
  incorrect: [
    {
      article: {
        references: [{ id: 2, title: "Notice No. 10" }],
        coreInsights: [{ text: "Licences are needed.", citations: [2, 2] }],
      },
      at: ["coreInsights[0].citations"],
    },
  ],
  correct: [
    {
      references: [{ id: 2, title: "Notice No. 10" }],
      coreInsights: [
        { text: "Licences are needed.", citations: [2] },
        {
          text: "They are given case by case.",
          citations: [
            { id: 2, locator: "art. 3" },
            { id: 2, locator: "art. 7" },
          ],
        },
      ],
    },
  ],
};
