import type { RuleExamples } from "../rule-examples.ts";

export const referenceDuplicateExamples: RuleExamples = {
  why: "The list suggests more sources than there are. One reference can be cited at several places.",
  incorrect: [
    {
      article: {
        references: [
          { id: 1, url: "https://example.org/notice-10", locator: "art. 3" },
          { id: 2, url: "https://example.org/notice-10", locator: "art. 7" },
        ],
        coreInsights: [
          { text: "Licences are needed.", citations: [1] },
          { text: "They are given case by case.", citations: [2] },
        ],
      },
      at: ["references[1]"],
    },
  ],
  correct: [
    {
      references: [{ id: 1, url: "https://example.org/notice-10" }],
      coreInsights: [
        { text: "Licences are needed.", citations: [{ id: 1, locator: "art. 3" }] },
        { text: "They are given case by case.", citations: [{ id: 1, locator: "art. 7" }] },
      ],
    },
    {
      references: [
        { id: 1, title: "Notice No. 10", url: "https://example.org/notices" },
        { id: 2, title: "Notice No. 18", url: "https://example.org/notices" },
      ],
      coreInsights: [
        { text: "Licences are needed.", citations: [1] },
        { text: "They are given case by case.", citations: [2] },
      ],
    },
  ],
};
