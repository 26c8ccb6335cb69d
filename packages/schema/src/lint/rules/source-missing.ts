import type { Rule } from "../rule.ts";

export const sourceMissing: Rule = {
  code: "source-missing",
  summary: "The article names neither the work that it sums up nor any reference.",
  severity: "warning",
  check({ article: { source, references } }, report) {
    if (source === undefined && (references === undefined || references.length === 0))
      report({
        path: ["source"],
        message:
          'nothing says what the brief rests on; name the work that it sums up, such as {"name": "Mining Desk"}, or list `references`',
      });
  },
};
