import { isObject } from "../../is-object.ts";
import { isCited } from "../../reading/citations.ts";
import { hasCitationInText, readMarkers } from "../citation-markers.ts";
import type { Rule } from "../rule.ts";

export const referenceUnused: Rule = {
  code: "reference-unused",
  summary: "No insight cites a reference.",
  severity: "note",
  needs: ["coreInsights", "groups", "insights.citations"],
  check({ article, insights, references, cited }, report) {
    if (article.references === undefined || article.references.length === 0) return;
    if (cited.size === 0) {
      if (!insights.some(({ text }) => hasCitationInText(text.words)))
        report({
          path: ["references"],
          message:
            "no insight cites a reference; cite each where it is used, such as [1], unless the list is further reading",
        });
      return;
    }
    // A citation without a reference, or an insight without a citation, may belong to it.
    const isComplete =
      [...cited].every((id) => references.has(id)) &&
      insights.every(({ insight }) => isCited(insight));
    let named: ReadonlySet<string> | undefined;
    article.references.forEach(({ id }, index) => {
      if (cited.has(id)) return;
      const { references: _, ...others } = article;
      // Under an unknown key, or in a text, a citation is not read as one.
      const mayBeRemoved = isComplete && !(named ??= namedIds(others)).has(String(id));
      report({
        path: ["references", index],
        message: `no insight cites ${JSON.stringify(id)}; cite the reference where it is used, or remove it`,
        ...(mayBeRemoved && { suggestedFix: [{ path: ["references", index] }] }),
      });
    });
  },
};

/** A name of a list of citations, without the signs between its words. */
const citationKey =
  /^(?:citations?|cites?|cited|footnotes?|notes?|refs?|references?|sources?|(?:citation|cite|footnote|ref|reference|source)(?:ids?|numbers?))$/;

/** Lists the ids that a value of an article names: as the citations of an object, also under another key, or in the text. */
function namedIds(value: unknown): ReadonlySet<string> {
  const ids = new Set<string>();
  const addMarkers = (words: string): void => {
    for (const citation of readMarkers(words).citations)
      ids.add(String(isObject(citation) ? citation["id"] : citation));
  };
  const addIds = (list: unknown): void => {
    for (const one of Array.isArray(list) ? list : [list]) {
      const id: unknown = isObject(one) ? one["id"] : one;
      if (typeof id === "number") ids.add(String(id));
      if (typeof id !== "string") continue;
      ids.add(id.replace(/^\[?\^?|\]$/g, ""));
      for (const number of id.match(/[0-9]+/g) ?? []) ids.add(number);
    }
  };
  const visit = (one: unknown): void => {
    if (typeof one === "string") addMarkers(one);
    else if (Array.isArray(one)) one.forEach(visit);
    else if (isObject(one))
      for (const [key, field] of Object.entries(one)) {
        if (citationKey.test(key.replace(/[\s_-]+/g, "").toLowerCase())) addIds(field);
        visit(field);
      }
  };
  visit(value);
  return ids;
}
