import { isCited } from "../../reading/citations.ts";
import type { Rule } from "../rule.ts";

export const citationUnresolved: Rule = {
  code: "citation-unresolved",
  summary: "Insights have citations, but the article has no references.",
  severity: "note",
  needs: ["references"],
  check({ insights, references, cited }, report) {
    if (references.size > 0 || cited.size === 0) return;
    const first = insights.find(({ insight }) => isCited(insight))!;
    report({
      path: [...first.path, "citations"],
      message:
        "the article has no `references`, so the citations are shown as numbers of source passages; add the references if you know them",
    });
  },
};
