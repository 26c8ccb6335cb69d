import type { Rule } from "../rule.ts";

export const referenceUnused: Rule = {
  code: "reference-unused",
  summary: "No insight cites a reference.",
  severity: "note",
  needs: ["coreInsights", "groups"],
  check({ article, cited }, report) {
    // If no insight cites anything, the list is further reading.
    if (article.references === undefined || cited.size === 0) return;
    article.references.forEach(({ id }, index) => {
      if (!cited.has(id))
        report({
          path: ["references", index],
          message: `no insight cites ${JSON.stringify(id)}; cite the reference where it is used, or remove it`,
          suggestedFix: [{ path: ["references", index] }],
        });
    });
  },
};
