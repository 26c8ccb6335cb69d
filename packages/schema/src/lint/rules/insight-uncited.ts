import type { Article } from "../../article.ts";
import type { DeepReadonly } from "../../deep-readonly.ts";
import { quote } from "../../quote.ts";
import { isCited } from "../../reading/citations.ts";
import { hasCitationInText } from "../citation-markers.ts";
import type { Rule } from "../rule.ts";

export const insightUncited: Rule = {
  code: "insight-uncited",
  summary:
    "An insight has no citations, but its kind is fact or claim, or other insights of the article have some.",
  severity: "warning",
  needs: ["coreInsights", "groups", "references", "insights.citations", "insights.kind"],
  check({ article, insights, cited }, report) {
    for (const { insight, path, text, group } of insights) {
      const { kind } = insight;
      const needsCitation = kind === "fact" || kind === "claim";
      const isOwn = kind === "analysis" || kind === "outlook";
      if (isCited(insight) || isOwn || (!needsCitation && cited.size === 0)) continue;
      if (!needsCitation && isInUncitedGroup(article, group)) continue;
      if (hasCitationInText(text.words)) continue;
      report({
        path: [...path, "citations"],
        message: needsCitation
          ? `a ${kind} needs a citation; cite the reference that supports ${quote(text.words)}`
          : `${quote(text.words)} has no citation, but other insights do; cite what supports it, or set its kind to "analysis" or "outlook" if it is the brief's own`,
      });
    }
  },
};

/** Whether an insight is in a group without any citation, which `group-uncited` reports once. */
function isInUncitedGroup({ groups }: DeepReadonly<Article>, group: number | undefined): boolean {
  return group !== undefined && groups?.[group]?.insights.some(isCited) !== true;
}
