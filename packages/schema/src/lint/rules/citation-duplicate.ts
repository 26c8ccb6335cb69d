import type { Citation } from "../../article.ts";
import type { Rule } from "../rule.ts";

export const citationDuplicate: Rule = {
  code: "citation-duplicate",
  summary: "An insight cites the same place in a reference twice.",
  severity: "warning",
  fixable: true,
  check({ insights }, report) {
    for (const { insight, path } of insights) {
      const { citations } = insight;
      if (citations === undefined || citations.length < 2 || areDifferentIds(citations)) continue;
      const kept = new Map(citations.map((citation) => [JSON.stringify(citation), citation]));
      if (kept.size === citations.length) continue;
      const twice = citations.find((one, index) => isRepeated(one, citations.slice(0, index)))!;
      const listed = [...path, "citations"];
      report({
        path: listed,
        message: `${JSON.stringify(twice)} is cited twice; cite each place once per insight`,
        fix: [{ path: listed, value: [...kept.values()] }],
      });
    }
  },
};

/** Most citations are ids alone, which are compared faster without JSON. */
function areDifferentIds(citations: readonly Citation[]): boolean {
  return citations.every(
    (one, index) => typeof one !== "object" && citations.indexOf(one) === index,
  );
}

function isRepeated(citation: Citation, before: readonly Citation[]): boolean {
  return before.some((other) => JSON.stringify(other) === JSON.stringify(citation));
}
