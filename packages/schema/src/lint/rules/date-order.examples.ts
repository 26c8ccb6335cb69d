import type { RuleExamples } from "../rule-examples.ts";

export const dateOrderExamples: RuleExamples = {
  why: "An article cannot be changed or corrected before it is published, so one of the dates is wrong. Dates without a time are compared by day.",
  incorrect: [
    { article: { datePublished: "2025-10-24", dateModified: "2025-10-20" }, at: ["dateModified"] },
    {
      article: {
        datePublished: "2025-10-24",
        corrections: [{ date: "2024-10-25", text: "The year was wrong." }],
      },
      at: ["corrections[0].date"],
    },
  ],
  correct: [
    { datePublished: "2025-10-24T09:20", dateModified: "2025-10-24" },
    { datePublished: "2025-10-24T01:20+08:00", dateModified: "2025-10-23T23:00Z" },
  ],
};
