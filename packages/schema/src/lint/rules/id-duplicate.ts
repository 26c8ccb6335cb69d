import type { Rule } from "../rule.ts";
import type { PathSegment } from "../../issue.ts";
import { quote } from "../../quote.ts";

export const idDuplicate: Rule = {
  code: "id-duplicate",
  summary: "Two parts of the article have the same id.",
  severity: "error",
  check({ article, insights, references }, report) {
    const unique = (kind: string) => {
      let seen: Set<unknown> | undefined;
      return (id: string | number, path: readonly PathSegment[], isSame = false) => {
        seen ??= new Set();
        if (seen.has(id))
          report({
            path: [...path, "id"],
            message: `${typeof id === "number" ? id : quote(id)} is already the id of another ${kind}; ${isSame ? "both are the same, so remove one" : "use a different id"}`,
            ...(isSame && { suggestedFix: [{ path }] }),
          });
        seen.add(id);
      };
    };
    const part = unique("insight or group");
    for (const { insight, path } of insights) if (insight.id !== undefined) part(insight.id, path);
    article.groups?.forEach(({ id }, index) => {
      if (id !== undefined) part(id, ["groups", index]);
    });
    const reference = unique("reference");
    if (references.size !== article.references?.length)
      article.references?.forEach((one, index) => {
        const first = references.get(one.id);
        const isSame = first !== one && JSON.stringify(first) === JSON.stringify(one);
        reference(one.id, ["references", index], isSame);
      });
    // Minerals, places and organisations share one namespace, because relations refer to all of them by id.
    const term = unique("mineral, place or organisation");
    for (const key of ["minerals", "places", "organizations"] as const)
      article[key]?.forEach((item, index) => {
        if (typeof item !== "string") term(item.id, [key, index]);
      });
  },
};
