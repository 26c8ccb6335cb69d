import type { Rule } from "../rule.ts";

export const unknownKey: Rule = {
  code: "unknown-key",
  summary: "The format does not define this key.",
  severity: "warning",
  reportedBy: "validation",
};
