import type { RuleExamples } from "../rule-examples.ts";

export const dateZoneMismatchExamples: RuleExamples = {
  why: "One of the two is wrong, often by one hour around the start or end of summer time, so readers in other zones see a wrong time. The rule checks only the article's own dates, because a source can be in another zone.",
  incorrect: [
    {
      article: { datePublished: "2025-10-24T09:20+09:00", timeZone: "Asia/Shanghai" },
      at: ["datePublished"],
    },
    {
      article: { datePublished: "2025-01-10T09:20-04:00", timeZone: "America/New_York" },
      at: ["datePublished"],
    },
  ],
  correct: [
    { datePublished: "2025-10-24T09:20+08:00", timeZone: "Asia/Shanghai" },
    { datePublished: "2025-07-10T09:20-04:00", timeZone: "America/New_York" },
    { datePublished: "2025-10-24T01:20Z", timeZone: "Asia/Shanghai" },
  ],
};
