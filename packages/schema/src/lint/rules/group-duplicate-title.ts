import type { Rule } from "../rule.ts";
import { textOf } from "../../reading/text-of.ts";
import { quote } from "../../quote.ts";

export const groupDuplicateTitle: Rule = {
  code: "group-duplicate-title",
  summary: "Two groups have the same title.",
  severity: "warning",
  check({ article: { groups } }, report) {
    if (groups === undefined || groups.length < 2) return;
    const seen = new Set<string>();
    groups.forEach(({ title }, index) => {
      if (title === undefined) return;
      const words = textOf(title).trim().toLowerCase();
      if (seen.has(words))
        report({
          path: ["groups", index, "title"],
          message: `an earlier group also has the title ${quote(textOf(title))}; merge the two groups or rename one`,
        });
      seen.add(words);
    });
  },
};
