import type { Rule } from "../rule.ts";

export const referenceEmpty: Rule = {
  code: "reference-empty",
  summary: "A reference has only an id.",
  severity: "warning",
  needs: ["references", "references.field"],
  check({ article: { references } }, report) {
    references?.forEach((reference, index) => {
      if (Object.keys(reference).length === 1)
        report({
          path: ["references", index],
          message:
            "the reference has only an id; add what you know, such as a title, a publisher or a URL",
        });
    });
  },
};
