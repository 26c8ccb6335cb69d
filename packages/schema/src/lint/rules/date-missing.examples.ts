import type { RuleExamples } from "../rule-examples.ts";

export const dateMissingExamples: RuleExamples = {
  why: "Without a date, readers cannot tell how recent the news is, and lists cannot be sorted.",
  incorrect: [{ article: { datePublished: undefined }, at: ["datePublished"] }],
  correct: [
    { datePublished: "2025-10-24" },
    {
      datePublished: undefined,
      source: { name: "Mining Desk", datePublished: "2025-10-23T17:55" },
    },
  ],
};
