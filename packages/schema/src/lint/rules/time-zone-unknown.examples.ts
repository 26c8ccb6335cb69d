import type { RuleExamples } from "../rule-examples.ts";

export const timeZoneUnknownExamples: RuleExamples = {
  why: "Local times are ambiguous without a time zone that programs know.",
  incorrect: [
    { article: { timeZone: "Asia/Beijing" }, at: ["timeZone"] },
    { article: { timeZone: "Shanghai" }, at: ["timeZone"] },
  ],
  correct: [{ timeZone: "Asia/Shanghai" }, { timeZone: "UTC" }],
};
