import type { Rule } from "../rule.ts";
import { hasClass } from "../lint-context.ts";

export const textBlank: Rule = {
  code: "text-blank",
  summary: "A text contains only white space.",
  severity: "error",
  check(context, report) {
    if (!hasClass(context, "edge")) return;
    for (const text of context.texts)
      if (hasClass(text, "edge") && text.words.trim() === "")
        report({
          path: text.path,
          message: "the text is only white space; write the text or remove the key",
        });
  },
};
