import type { Rule } from "../rule.ts";
import type { PathSegment } from "../../issue.ts";
import { quote } from "../quote.ts";

export const idDuplicate: Rule = {
  code: "id-duplicate",
  summary: "One id stands for two things.",
  severity: "error",
  check({ article, insights }, report) {
    const unique = (kind: string) => {
      const seen = new Set<unknown>();
      return (id: string | number | undefined, path: readonly PathSegment[]) => {
        if (id === undefined) return;
        if (seen.has(id))
          report({
            path: [...path, "id"],
            message: `${typeof id === "number" ? id : quote(id)} is already the id of another ${kind}; give each its own`,
          });
        seen.add(id);
      };
    };
    const part = unique("insight or group");
    for (const { insight, path } of insights) part(insight.id, path);
    article.groups?.forEach(({ id }, index) => part(id, ["groups", index]));
    const reference = unique("reference");
    article.references?.forEach(({ id }, index) => reference(id, ["references", index]));
    // Minerals, places and organisations share one space: insights and relations name them by id alone.
    const term = unique("mineral, place or organisation");
    for (const key of ["minerals", "places", "organizations"] as const)
      article[key]?.forEach((item, index) => {
        if (typeof item !== "string") term(item.id, [key, index]);
      });
  },
};
