import type { Rule } from "../rule.ts";
import { quote } from "../../quote.ts";

export const relationToSelf: Rule = {
  code: "relation-to-self",
  summary: "Someone stands on both sides of a relation.",
  severity: "warning",
  check({ withRelations }, report) {
    for (const { insight, path } of withRelations)
      insight.relations?.forEach(({ from, to }, index) =>
        to?.forEach((id, place) => {
          if (from.includes(id))
            report({
              path: [...path, "relations", index, "to", place],
              message: `${quote(id)} also stands in \`from\`; name who acts there, and on whom here`,
            });
        }),
      );
  },
};
