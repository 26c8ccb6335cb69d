import type { Rule } from "../rule.ts";

export const referenceUnused: Rule = {
  code: "reference-unused",
  summary: "A reference is never cited.",
  severity: "note",
  check({ article, cited }, report) {
    // Where nothing cites, the list is further reading.
    if (article.references === undefined || cited.size === 0) return;
    article.references.forEach(({ id }, index) => {
      if (!cited.has(id))
        report({
          path: ["references", index],
          message: `no insight cites ${JSON.stringify(id)}; cite it where it is used, or remove it`,
        });
    });
  },
};
