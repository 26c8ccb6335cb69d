import { isCited } from "../../reading/citations.ts";
import type { Rule } from "../rule.ts";

export const referenceUnused: Rule = {
  code: "reference-unused",
  summary: "No insight cites a reference.",
  severity: "note",
  needs: ["coreInsights", "groups", "insights.citations"],
  check({ article, insights, references, cited }, report) {
    // If no insight cites anything, the list is further reading.
    if (article.references === undefined || cited.size === 0) return;
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
