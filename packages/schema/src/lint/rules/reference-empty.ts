import type { Rule } from "../rule.ts";

export const referenceEmpty: Rule = {
  code: "reference-empty",
  summary: "A reference has an id and says nothing else.",
  severity: "warning",
  check({ article: { references } }, report) {
    references?.forEach((reference, index) => {
      if (Object.keys(reference).length === 1)
        report({
          path: ["references", index],
          message:
            "an id and nothing else; add what you know, such as a title, a publisher or an address",
        });
    });
  },
};
