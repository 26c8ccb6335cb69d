import type { Rule } from "../rule.ts";
import { nearestId } from "../../nearest.ts";
import { citationId } from "../../reading/citations.ts";
import { didYouMean } from "../did-you-mean.ts";
import type { LintContext } from "../lint-context.ts";
import { quote } from "../../quote.ts";

export const citationDangling: Rule = {
  code: "citation-dangling",
  summary: "An insight cites a reference that is not in `references`.",
  severity: "error",
  needs: ["references"],
  check({ insights, references, cited }, report) {
    if (references.size === 0 || hasAll(references, cited)) return;
    for (const { insight, path } of insights)
      insight.citations?.forEach((citation, index) => {
        const id = citationId(citation);
        if (references.has(id)) return;
        const suggestion =
          typeof id === "string"
            ? nearestId(
                id,
                [...references.keys()].filter((known) => typeof known === "string"),
              )
            : undefined;
        const hint = didYouMean(suggestion, "add the reference or fix the citation");
        report({
          path: [...path, "citations", index, ...(typeof citation === "object" ? ["id"] : [])],
          message: `no reference has the id ${typeof id === "number" ? id : quote(id)}; ${hint}`,
          suggestion,
        });
      });
  },
};

function hasAll(references: LintContext["references"], cited: LintContext["cited"]): boolean {
  for (const id of cited) if (!references.has(id)) return false;
  return true;
}
