import type { Rule } from "../rule.ts";
import { quote } from "../../quote.ts";
import { languageContradiction, withLanguage } from "../language-contradiction.ts";

export const textLanguage: Rule = {
  code: "text-language",
  summary: "The script or the words of an insight or a title do not match its language.",
  severity: "warning",
  check({ texts }, report) {
    for (const text of texts) {
      if (text.role !== "insight" && text.role !== "title") continue;
      const found = languageContradiction(text);
      if (found !== undefined)
        report({
          path: text.path,
          message: `${quote(text.words)} ${found.shown}; set its language: {"value": "...", "lang": "${found.guessed}"}, or fix the article's \`language\``,
          suggestion: found.guessed,
          suggestedFix: withLanguage(text, found.guessed),
        });
    }
  },
};
