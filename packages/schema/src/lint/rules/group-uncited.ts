import type { Insight } from "../../article.ts";
import type { DeepReadonly } from "../../deep-readonly.ts";
import { isCited } from "../../reading/citations.ts";
import type { Rule } from "../rule.ts";

export const groupUncited: Rule = {
  code: "group-uncited",
  summary: "No insight of a group has citations, but other insights of the article do.",
  severity: "warning",
  needs: ["coreInsights", "groups", "insights.citations", "insights.kind"],
  check({ article: { groups }, cited }, report) {
    if (cited.size === 0) return;
    groups?.forEach(({ insights }, index) => {
      if (insights.length > 0 && insights.every(lacksCitation))
        report({
          path: ["groups", index, "insights"],
          message:
            "no insight of this group has citations, but other insights do; add them, they were probably lost in copying",
        });
    });
  },
};

/** Analysis and outlook can be the brief's own. */
function lacksCitation(insight: DeepReadonly<Insight>): boolean {
  return !isCited(insight) && insight.kind !== "analysis" && insight.kind !== "outlook";
}
