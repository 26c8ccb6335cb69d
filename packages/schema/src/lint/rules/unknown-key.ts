import type { Rule } from "../rule.ts";

export const unknownKey: Rule = {
  code: "unknown-key",
  summary: "The format has no key of this name.",
  severity: "warning",
  reportedBy: "validation",
};
