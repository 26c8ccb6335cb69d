import type { Rule } from "../rule.ts";

export const sourceMissing: Rule = {
  code: "source-missing",
  summary: "The article has neither a source nor references.",
  severity: "warning",
  needs: ["source", "references"],
  check({ article: { source, references } }, report) {
    if (source === undefined && (references === undefined || references.length === 0))
      report({
        path: ["source"],
        message:
          'no source and no references; name the summarised work, for example {"name": "Mining Desk"}, or add `references`',
      });
  },
};
