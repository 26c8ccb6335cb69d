import type { RuleExamples } from "../rule-examples.ts";

export const dateWithoutOffsetExamples: RuleExamples = {
  why: "Feeds and search engines need a moment, not a clock. It is said once an article, since one `timeZone` fixes every date; those of references are let be. Do not invent what the source does not say: a day alone is fine.",
  incorrect: [{ article: { datePublished: "2025-10-24T09:20" }, at: ["datePublished"] }],
  correct: [
    { datePublished: "2025-10-24" },
    { datePublished: "2025-10-24T09:20+08:00" },
    { datePublished: "2025-10-24T09:20", timeZone: "Asia/Shanghai" },
  ],
};
