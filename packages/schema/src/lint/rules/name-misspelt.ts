import { groupBy } from "../../group-by.ts";
import { primaryLanguage } from "../../reading/primary-language.ts";
import { textOf } from "../../reading/text-of.ts";
import { quote } from "../../quote.ts";
import { addressTest } from "../address-test.ts";
import { misspeltNames, type MisspeltName } from "../misspelt-name.ts";
import type { Rule } from "../rule.ts";

export const nameMisspelt: Rule = {
  code: "name-misspelt",
  summary:
    "A word of an English text differs by one letter from the name of a mineral, country or company.",
  severity: "warning",
  check({ article, texts }, report) {
    for (const { words, path, language, role } of texts) {
      if (role === "quote" || role === "other" || primaryLanguage(language) !== "en") continue;
      const found = misspeltNames(words);
      if (found.length === 0) continue;
      const isInAddress = addressTest(words);
      const outside = found.filter(({ start, word }) => !isInAddress(start, start + word.length));
      for (const [word, places] of groupBy(outside, (one) => one.word)) {
        if (article.organizations?.some((one) => textOf(one.name).includes(word)) === true)
          continue;
        const { name, start } = places[0];
        report({
          path,
          words: word,
          wordsStart: start,
          message: `${quote(word)} differs by one letter from ${quote(name)}; did you mean that?`,
          suggestion: name,
          suggestedFix: [{ path, value: withName(words, places) }],
        });
      }
    }
  },
};

/** Writes the name in the places of a misspelt word. The same letters inside a longer word stay. */
function withName(words: string, places: readonly MisspeltName[]): string {
  let written = "";
  let from = 0;
  for (const { start, word, name } of places) {
    written += words.slice(from, start) + name;
    from = start + word.length;
  }
  return written + words.slice(from);
}
