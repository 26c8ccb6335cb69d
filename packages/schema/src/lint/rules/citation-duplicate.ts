import type { Rule } from "../rule.ts";

export const citationDuplicate: Rule = {
  code: "citation-duplicate",
  summary: "An insight cites the same reference twice.",
  severity: "warning",
  fixable: true,
  check({ insights }, report) {
    for (const { insight, path } of insights) {
      const { citations } = insight;
      if (citations === undefined || citations.length < 2) continue;
      const twice = citations.find((id, index) => citations.indexOf(id) !== index);
      if (twice === undefined) continue;
      const listed = [...path, "citations"];
      report({
        path: listed,
        message: `${JSON.stringify(twice)} is cited twice; cite each reference once per insight`,
        fix: [{ path: listed, value: [...new Set(citations)] }],
      });
    }
  },
};
