import type { Rule } from "../rule.ts";
import { characterClasses } from "../character-classes.ts";
import { classesIn } from "../lint-context.ts";

export const textBlank: Rule = {
  code: "text-blank",
  summary: "A text contains only white space.",
  severity: "error",
  check(context, report) {
    if ((classesIn(context) & characterClasses.edge) === 0) return;
    for (const text of context.texts)
      if ((classesIn(text) & characterClasses.edge) !== 0 && text.words.trim() === "")
        report({
          path: text.path,
          message: "the text is only white space; write the text or remove the key",
        });
  },
};
