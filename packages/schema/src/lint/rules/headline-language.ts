import type { Rule } from "../rule.ts";
import { quote } from "../../quote.ts";
import { isPlaceholder } from "../placeholder.ts";
import { languageContradiction, withLanguage } from "../language-contradiction.ts";

export const headlineLanguage: Rule = {
  code: "headline-language",
  summary: "The script or the words of the headline do not match its language.",
  severity: "warning",
  check({ texts }, report) {
    const headline = texts[0]!;
    const found = languageContradiction(headline);
    if (found !== undefined && !isPlaceholder(headline.words))
      report({
        path: headline.path,
        message: `${quote(headline.words)} ${found.shown}; set the language of the headline: {"value": "...", "lang": "${found.guessed}"}`,
        suggestion: found.guessed,
        suggestedFix: withLanguage(headline, found.guessed),
      });
  },
};
