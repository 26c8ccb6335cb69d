import type { Rule } from "../rule.ts";
import { quote } from "../../quote.ts";
import { isPlaceholder } from "../placeholder.ts";
import { scriptContradiction, withLanguage } from "../script-contradiction.ts";

export const headlineLanguage: Rule = {
  code: "headline-language",
  summary: "The script of the headline does not match its language.",
  severity: "warning",
  check({ texts }, report) {
    const headline = texts[0]!;
    const guessed = scriptContradiction(headline);
    if (guessed !== undefined && !isPlaceholder(headline.words))
      report({
        path: headline.path,
        message: `${quote(headline.words)} is not in the script of ${quote(headline.language)}; set the language of the headline: {"value": "...", "lang": "${guessed}"}`,
        suggestion: guessed,
        suggestedFix: withLanguage(headline, guessed),
      });
  },
};
