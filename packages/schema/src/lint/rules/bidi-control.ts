import type { Rule } from "../rule.ts";
import { characterClasses } from "../character-classes.ts";

const control = /[\u202A-\u202E\u2066-\u2069]/;

export const bidiControl: Rule = {
  code: "bidi-control",
  summary: "A text holds an invisible character that turns the direction of what follows.",
  severity: "warning",
  check(context, report) {
    if ((context.characterClasses & characterClasses.bidi) === 0) return;
    for (const { words, path, characterClasses: found } of context.texts) {
      if ((found & characterClasses.bidi) === 0) continue;
      const index = words.search(control);
      const name = words.charCodeAt(index).toString(16).toUpperCase();
      report({
        path,
        message: `the invisible control U+${name} stands at character ${index + 1}; remove it: readers isolate the direction of each text by themselves`,
      });
    }
  },
};
