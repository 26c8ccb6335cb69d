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
      return (id: string | number, path: readonly PathSegment[]) => {
        seen ??= new Set();
        if (seen.has(id))
          report({
            path: [...path, "id"],
            message: `${typeof id === "number" ? id : quote(id)} is already the id of another ${kind}; use a different id`,
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
      article.references?.forEach(({ id }, index) => reference(id, ["references", index]));
    // Minerals, places and organisations share one namespace, because relations refer to all of them by id.
    const term = unique("mineral, place or organisation");
    for (const key of ["minerals", "places", "organizations"] as const)
      article[key]?.forEach((item, index) => {
        if (typeof item !== "string") term(item.id, [key, index]);
      });
  },
};
