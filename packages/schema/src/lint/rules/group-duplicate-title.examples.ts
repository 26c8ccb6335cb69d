import type { RuleExamples } from "../rule-examples.ts";

export const groupDuplicateTitleExamples: RuleExamples = {
  why: "Readers who see only the titles cannot tell the groups apart.",
  incorrect: [
    {
      article: {
        groups: [
          { title: "Supply", insights: [{ text: "Two smelters closed." }] },
          { title: "supply", insights: [{ text: "Stocks fell." }] },
        ],
      },
      at: ["groups[1].title"],
    },
  ],
  correct: [
    {
      groups: [
        { title: "Supply", insights: [{ text: "Two smelters closed." }] },
        { title: "Demand", insights: [{ text: "Orders rose." }] },
        { insights: [{ text: "The fair opens in May." }] },
        { insights: [{ text: "The court sits in June." }] },
      ],
    },
  ],
};
