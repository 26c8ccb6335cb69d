import { primaryLanguage } from "../reading/primary-language.ts";
import { remembered } from "../remembered.ts";
import type { LintText } from "./lint-context.ts";

/** Common words of languages that share a script. Each is in one list only, and is rare in the other languages. */
const commonWords: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    en: "the of and to for with from that is are by its has have had will would than this which were at be",
    de: "der die das und von mit für ist nicht eine einen einer dem auf im zu sich wird werden als auch nach aus bei",
    fr: "le les du et dans pour est qui sur avec aux par ses leur une cette ont sont",
    es: "el los las del y una para con por su más como sus fue son",
  }).map(([language, words]) => [language, words.split(" ")]),
);

const betweenSpaces = new Map<string, RegExp>();

/** So many different common words are not a title or a name in another language. */
const fewestWords = 3;

/**
 * Guesses the language of a text that has common words of another language, and none of its own: English in a brief with the
 * language `fr`. Undefined if a text is short, or if one of the languages is not known.
 */
export function wordContradiction({ words, language }: LintText): string | undefined {
  const stated = primaryLanguage(language);
  const own = commonWords.get(stated);
  // One word or two are short.
  if (own === undefined || words.indexOf(" ") === words.lastIndexOf(" ")) return undefined;
  // Most sentences have a common word of their language between spaces.
  const between = remembered(betweenSpaces, stated, () => new RegExp(` (?:${own.join("|")}) `));
  if (between.test(words)) return undefined;
  const found = new Set(wordsIn(words));
  const countOf = (common: readonly string[]): number =>
    common.filter((word) => found.has(word)).length;
  if (countOf(own) > 0) return undefined;
  let guessed: string | undefined;
  let most = fewestWords - 1;
  for (const [other, common] of commonWords) {
    const count = countOf(common);
    if (count <= most) continue;
    guessed = other;
    most = count;
  }
  return guessed;
}

/** Lists the words of a text in Latin letters, without the capital of a first letter. `EST` stays, a time zone. */
function wordsIn(text: string): string[] {
  // Not `\p{L}`, which V8 takes long to compile.
  const words = text.match(/[0-9A-Za-z\u00C0-\u024F'\u2019-]+/g) ?? [];
  return words.map((word) => word.charAt(0).toLowerCase() + word.slice(1));
}
