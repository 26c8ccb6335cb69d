import type { Rule } from "../rule.ts";
import { quote } from "../../quote.ts";

export const insightUncited: Rule = {
  code: "insight-uncited",
  summary: "An insight of kind fact or claim has no citations.",
  severity: "warning",
  check({ insights }, report) {
    for (const { insight, path, text } of insights) {
      const { kind, citations } = insight;
      if (
        (kind === "fact" || kind === "claim") &&
        (citations === undefined || citations.length === 0)
      )
        report({
          path: [...path, "citations"],
          message: `a ${kind} needs a citation; cite the reference that supports ${quote(text.words)}`,
        });
    }
  },
};
