import type { Rule } from "../rule.ts";
import { quote } from "../../quote.ts";
import { characterClasses } from "../character-classes.ts";
import { classesIn } from "../lint-context.ts";

export const textUntrimmed: Rule = {
  code: "text-untrimmed",
  summary: "A text starts or ends with white space.",
  severity: "warning",
  fixable: true,
  check(context, report) {
    if ((classesIn(context) & characterClasses.edge) === 0) return;
    for (const text of context.texts) {
      const { words, path } = text;
      if ((classesIn(text) & characterClasses.edge) === 0) continue;
      const trimmed = words.trim();
      if (trimmed === words || trimmed === "") continue;
      report({
        path,
        message: `white space around ${quote(trimmed)}; remove it`,
        fix: [{ path, value: trimmed }],
      });
    }
  },
};
