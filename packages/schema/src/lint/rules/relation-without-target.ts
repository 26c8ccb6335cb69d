import type { Rule } from "../rule.ts";
import type { Relation } from "../../article.ts";
import type { DeepReadonly } from "../../deep-readonly.ts";
import { quote } from "../../quote.ts";

/** Types with two equal sides. */
const mutual = new Set([
  "joint-venture",
  "cooperation-agreement",
  "memorandum",
  "negotiation",
  "competes-with",
]);

/** Types that need a target. A ban or quota can apply to everyone, and a price change has no target. */
const directed = new Set([
  "acquisition",
  "company-stake",
  "entity-listing",
  "equity-stake",
  "letter-of-interest",
  "military-stake",
  "offtake-agreement",
  "retaliation",
  "sanction",
  "supply-agreement",
]);

export const relationWithoutTarget: Rule = {
  code: "relation-without-target",
  summary: "A relation that needs two sides names only one.",
  severity: "warning",
  needs: ["insights.relations"],
  check({ withRelations }, report) {
    for (const { insight, path } of withRelations)
      insight.relations?.forEach((relation, index) => {
        if (lacksTarget(relation))
          report({
            path: [...path, "relations", index, "to"],
            message: `${quote(relation.type)} needs two sides; name the other one in \`to\`, or use another type`,
          });
      });
  },
};

function lacksTarget({ type, from, to = [], minerals = [] }: DeepReadonly<Relation>): boolean {
  if (to.length > 0) return false;
  if (mutual.has(type)) return from.length < 2;
  if (type === "depends-on") return minerals.length === 0;
  return directed.has(type);
}
