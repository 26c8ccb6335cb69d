import type { Rule } from "../rule.ts";
import type { Relation } from "../../article.ts";
import { quote } from "../../quote.ts";

/** What takes two, whoever is named first. */
const mutual = new Set(["joint-venture", "cooperation-agreement", "negotiation", "competes-with"]);

/** What is done to someone. A ban or a quota may hold for everyone, a price moves by itself. */
const directed = new Set([
  "acquisition",
  "entity-listing",
  "equity-stake",
  "offtake-agreement",
  "retaliation",
  "sanction",
  "supply-agreement",
]);

export const relationWithoutTarget: Rule = {
  code: "relation-without-target",
  summary: "A relation that takes two names only one.",
  severity: "warning",
  check({ withRelations }, report) {
    for (const { insight, path } of withRelations)
      insight.relations?.forEach((relation, index) => {
        if (lacksTarget(relation))
          report({
            path: [...path, "relations", index, "to"],
            message: `${quote(relation.type)} takes two; name the other side, or use a type that has one`,
          });
      });
  },
};

function lacksTarget({ type, from, to = [], minerals = [] }: Relation): boolean {
  if (to.length > 0) return false;
  if (mutual.has(type)) return from.length < 2;
  if (type === "depends-on") return minerals.length === 0;
  return directed.has(type);
}
