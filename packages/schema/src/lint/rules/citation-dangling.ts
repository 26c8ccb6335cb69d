import type { Rule } from "../rule.ts";
import { nearest } from "../../nearest.ts";
import { quote } from "../quote.ts";

export const citationDangling: Rule = {
  code: "citation-dangling",
  summary: "An insight cites a reference that the article does not list.",
  severity: "error",
  check({ insights, references }, report) {
    if (references.size === 0) return;
    for (const { insight, path } of insights)
      insight.citations?.forEach((id, index) => {
        if (references.has(id)) return;
        const suggestion =
          typeof id === "string"
            ? nearest(
                id,
                [...references.keys()].filter((known) => typeof known === "string"),
              )
            : undefined;
        const mend =
          suggestion === undefined
            ? "add it, or mend the citation"
            : `did you mean ${quote(suggestion)}?`;
        report({
          path: [...path, "citations", index],
          message: `no reference has the id ${typeof id === "number" ? id : quote(id)}; ${mend}`,
          suggestion,
        });
      });
  },
};
