import type { RuleExamples } from "../rule-examples.ts";

export const dateImpossibleExamples: RuleExamples = {
  why: "The date is a typing error, and many programs silently change it to another day.",
  incorrect: [
    { article: { datePublished: "2025-02-30" }, at: ["datePublished"] },
    { article: { dateModified: "2025-10-24T09:20+18:00" }, at: ["dateModified"] },
  ],
  correct: [{ datePublished: "2024-02-29" }, { datePublished: "2025-10-24T09:20+14:00" }],
};
