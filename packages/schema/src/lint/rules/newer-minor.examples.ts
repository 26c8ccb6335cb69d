import type { RuleExamples } from "../rule-examples.ts";

export const newerMinorExamples: RuleExamples = {
  why: "This reader accepts every version 1.x, but fields added after 1.0 are neither checked nor shown.",
  incorrect: [{ article: { schemaVersion: "1.3" }, at: ["schemaVersion"] }],
  correct: [{ schemaVersion: "1.0" }],
};
