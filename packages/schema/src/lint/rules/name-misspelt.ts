import { primaryLanguage } from "../../reading/primary-language.ts";
import { textOf } from "../../reading/text-of.ts";
import { quote } from "../../quote.ts";
import { misspeltNames, type MisspeltName } from "../misspelt-name.ts";
import type { Rule } from "../rule.ts";

export const nameMisspelt: Rule = {
  code: "name-misspelt",
  summary: "A word of an English text differs by one letter from the name of a mineral or country.",
  severity: "warning",
  check({ article, texts }, report) {
    for (const { words, path, language, role } of texts) {
      if (role === "quote" || role === "other" || primaryLanguage(language) !== "en") continue;
      const found = misspeltNames(words);
      for (const { word, name } of found) {
        const isOwnName = article.organizations?.some((one) => textOf(one.name).includes(word));
        if (isOwnName !== true)
          report({
            path,
            words: word,
            message: `${quote(word)} differs by one letter from ${quote(name)}; did you mean that?`,
            suggestion: name,
            suggestedFix: [
              {
                path,
                value: withName(
                  words,
                  name,
                  found.filter((one) => one.word === word),
                ),
              },
            ],
          });
      }
    }
  },
};

/** Writes a name in the places of a misspelt word. The same letters inside a longer word stay. */
function withName(words: string, name: string, places: readonly MisspeltName[]): string {
  return places.reduceRight(
    (changed, { start, word }) =>
      changed.slice(0, start) + name + changed.slice(start + word.length),
    words,
  );
}
