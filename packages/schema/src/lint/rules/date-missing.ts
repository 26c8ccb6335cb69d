import type { Rule } from "../rule.ts";

export const dateMissing: Rule = {
  code: "date-missing",
  summary: "Neither the article nor its source has a publication date.",
  severity: "warning",
  needs: ["datePublished", "source"],
  check({ publicationDate }, report) {
    if (publicationDate === undefined)
      report({
        path: ["datePublished"],
        message: "no publication date; add one like 2025-10-23 or 2025-10-23T17:55",
      });
  },
};
