import type { Rule } from "../rule.ts";
import { hasClass } from "../lint-context.ts";

const control = /[\u202A-\u202E\u2066-\u2069]/;

export const bidiControl: Rule = {
  code: "bidi-control",
  summary: "A text contains an invisible character that changes the text direction.",
  severity: "warning",
  check(context, report) {
    if (!hasClass(context, "bidi")) return;
    for (const text of context.texts) {
      const { words, path } = text;
      if (!hasClass(text, "bidi")) continue;
      const index = words.search(control);
      const name = words.charCodeAt(index).toString(16).toUpperCase();
      report({
        path,
        message: `character ${index + 1} is the invisible direction control U+${name}; remove it, because each text already has its own direction`,
      });
    }
  },
};
