import type { Rule } from "../rule.ts";

export const groupEmpty: Rule = {
  code: "group-empty",
  summary: "A group has no insights.",
  severity: "warning",
  needs: ["groups"],
  check({ article: { groups } }, report) {
    groups?.forEach(({ insights }, index) => {
      if (insights.length === 0)
        report({
          path: ["groups", index, "insights"],
          message: "the group has no insights; add one or remove the group",
        });
    });
  },
};
