import type { Rule } from "../rule.ts";
import { characterClasses } from "../character-classes.ts";

export const textBlank: Rule = {
  code: "text-blank",
  summary: "A text contains only white space.",
  severity: "error",
  check(context, report) {
    if ((context.characterClasses & characterClasses.edge) === 0) return;
    for (const { words, path, characterClasses: found } of context.texts)
      if ((found & characterClasses.edge) !== 0 && words.trim() === "")
        report({ path, message: "the text is only white space; write the text or remove the key" });
  },
};
