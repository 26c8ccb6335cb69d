import type { Term } from "../../article.ts";
import type { DeepReadonly } from "../../deep-readonly.ts";
import type { PathSegment } from "../../issue.ts";
import type { Report, Rule } from "../rule.ts";

export const termDuplicate: Rule = {
  code: "term-duplicate",
  summary: "A list of minerals, places, organisations or stages names the same one twice.",
  severity: "warning",
  fixable: true,
  check({ article, insights, withRelations }, report) {
    checkList(article.minerals, [], "minerals", report);
    checkList(article.places, [], "places", report);
    for (const { insight, path } of insights) {
      checkList(insight.minerals, path, "minerals", report);
      checkList(insight.places, path, "places", report);
      checkList(insight.organizations, path, "organizations", report);
      checkList(insight.stages, path, "stages", report);
    }
    for (const { insight, path } of withRelations)
      for (const [index, { from, to, minerals }] of insight.relations!.entries()) {
        const relation = [...path, "relations", index];
        checkList(from, relation, "from", report);
        checkList(to, relation, "to", report);
        checkList(minerals, relation, "minerals", report);
      }
  },
};

/** An entry that is only an id is a repetition if another entry has that id. Two entries with names are reported by `id-duplicate`. */
function checkList(
  terms: readonly DeepReadonly<Term>[] | undefined,
  path: readonly PathSegment[],
  key: string,
  report: Report,
): void {
  if (terms === undefined || terms.length < 2) return;
  const twice = terms.findIndex((term, index) => isRepeated(terms, term, index));
  if (twice === -1) return;
  const listed = [...path, key];
  report({
    path: [...listed, twice],
    message: `${JSON.stringify(terms[twice])} is in this list twice; name each entry once`,
    fix: [{ path: listed, value: terms.filter((term, index) => !isRepeated(terms, term, index)) }],
  });
}

function isRepeated(
  terms: readonly DeepReadonly<Term>[],
  term: DeepReadonly<Term>,
  index: number,
): boolean {
  return (
    typeof term === "string" &&
    terms.some((other, at) =>
      typeof other === "string" ? at < index && other === term : other.id === term,
    )
  );
}
