import type { Insight } from "../../article.ts";
import type { Rule } from "../rule.ts";

export const groupUncited: Rule = {
  code: "group-uncited",
  summary: "No insight of a group cites anything, while others of the article do.",
  severity: "warning",
  check({ article: { groups }, cited }, report) {
    if (cited.size === 0) return;
    groups?.forEach(({ insights }, index) => {
      if (insights.length > 0 && insights.every(lacksCitation))
        report({
          path: ["groups", index, "insights"],
          message:
            "nothing in this group cites anything, while other insights do; add the citations, they were probably lost on the way",
        });
    });
  },
};

/** Analysis and outlook may be the brief's own. */
function lacksCitation({ citations, kind }: Insight): boolean {
  return !citations?.length && kind !== "analysis" && kind !== "outlook";
}
