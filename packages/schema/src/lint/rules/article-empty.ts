import type { Rule } from "../rule.ts";

export const articleEmpty: Rule = {
  code: "article-empty",
  summary: "The article has no insights.",
  severity: "error",
  needs: ["coreInsights", "groups"],
  check({ insights }, report) {
    if (insights.length === 0)
      report({
        path: [],
        message: "no insights; add at least one under `coreInsights` or in a group",
      });
  },
};
