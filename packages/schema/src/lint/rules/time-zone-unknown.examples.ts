import type { RuleExamples } from "../rule-examples.ts";

export const timeZoneUnknownExamples: RuleExamples = {
  why: "Local times of the article mean nothing without a zone that computers know.",
  incorrect: [
    { article: { timeZone: "Asia/Beijing" }, at: ["timeZone"] },
    { article: { timeZone: "Shanghai" }, at: ["timeZone"] },
  ],
  correct: [{ timeZone: "Asia/Shanghai" }, { timeZone: "UTC" }],
};
