import type { RuleExamples } from "../rule-examples.ts";

export const dateWithoutOffsetExamples: RuleExamples = {
  why: "Feeds and search engines need an exact instant. The rule reports the first such time only, because one `timeZone` fixes them all; it ignores the dates of references. Do not invent a time: a day without a time is valid.",
  incorrect: [{ article: { datePublished: "2025-10-24T09:20" }, at: ["datePublished"] }],
  correct: [
    { datePublished: "2025-10-24" },
    { datePublished: "2025-10-24T09:20+08:00" },
    { datePublished: "2025-10-24T09:20", timeZone: "Asia/Shanghai" },
  ],
};
