import { isCited } from "../../reading/citations.ts";
import { hasCitationInText } from "../citation-markers.ts";
import type { Rule } from "../rule.ts";

export const referenceUnused: Rule = {
  code: "reference-unused",
  summary: "No insight cites a reference.",
  severity: "note",
  needs: ["coreInsights", "groups", "insights.citations"],
  check({ article, insights, references, cited }, report) {
    if (article.references === undefined || article.references.length === 0) return;
    if (cited.size === 0) {
      if (!insights.some(({ text }) => hasCitationInText(text.words)))
        report({
          path: ["references"],
          message:
            "no insight cites a reference; cite each where it is used, such as [1], unless the list is further reading",
        });
      return;
    }
    // A citation without a reference, or an insight without a citation, may belong to it.
    const isComplete =
      [...cited].every((id) => references.has(id)) &&
      insights.every(({ insight }) => isCited(insight));
    article.references.forEach(({ id }, index) => {
      if (!cited.has(id))
        report({
          path: ["references", index],
          message: `no insight cites ${JSON.stringify(id)}; cite the reference where it is used, or remove it`,
          ...(isComplete && { suggestedFix: [{ path: ["references", index] }] }),
        });
    });
  },
};
