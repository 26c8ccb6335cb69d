import type { RuleExamples } from "../rule-examples.ts";

export const newerMinorExamples: RuleExamples = {
  why: "Every 1.x can be read, but fields that came after 1.0 are neither checked nor shown.",
  incorrect: [{ article: { schemaVersion: "1.3" }, at: ["schemaVersion"] }],
  correct: [{ schemaVersion: "1.0" }],
};
