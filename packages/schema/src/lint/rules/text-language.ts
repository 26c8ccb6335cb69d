import type { Rule } from "../rule.ts";
import { quote } from "../../quote.ts";
import { scriptContradiction, withLanguage } from "../script-contradiction.ts";

export const textLanguage: Rule = {
  code: "text-language",
  summary: "The script of an insight or a title does not match its language.",
  severity: "warning",
  check({ texts }, report) {
    for (const text of texts) {
      if (text.role !== "insight" && text.role !== "title") continue;
      const guessed = scriptContradiction(text);
      if (guessed !== undefined)
        report({
          path: text.path,
          message: `${quote(text.words)} is not in the script of ${quote(text.language)}; set its language: {"value": "...", "lang": "${guessed}"}, or fix the article's \`language\``,
          suggestion: guessed,
          suggestedFix: withLanguage(text, guessed),
        });
    }
  },
};
