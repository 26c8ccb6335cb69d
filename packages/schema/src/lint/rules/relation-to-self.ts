import type { Rule } from "../rule.ts";
import { quote } from "../../quote.ts";

export const relationToSelf: Rule = {
  code: "relation-to-self",
  summary: "The same id is on both sides of a relation.",
  severity: "warning",
  check({ withRelations }, report) {
    for (const { insight, path } of withRelations)
      insight.relations?.forEach(({ from, to }, index) =>
        to?.forEach((id, place) => {
          if (from.includes(id))
            report({
              path: [...path, "relations", index, "to", place],
              message: `${quote(id)} is also in \`from\`; put who acts in \`from\`, and who is affected in \`to\``,
            });
        }),
      );
  },
};
