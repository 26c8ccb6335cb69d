import { primaryLanguage } from "../reading/primary-language.ts";
import { remembered } from "../remembered.ts";
import type { LintText } from "./lint-context.ts";

/** Common words of languages that share a script. Each is in one list only, and is rare in the other languages. */
const commonWords: Readonly<Record<string, string>> = {
  en: "the of and to for with from that is are by its has have had will would than this which were at be",
  de: "der die das und von mit für ist nicht eine einen einer dem auf im zu sich wird werden als auch nach aus bei",
  fr: "le les du et dans pour est qui sur avec aux par ses leur une cette ont sont",
  es: "el los las del y una para con por su más como sus fue son",
};

/** Returns a pattern of the words, in any case. */
function wordsOf(words: string): RegExp {
  const any = words
    .split(" ")
    .map((word) => `[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${word.slice(1)}`)
    .join("|");
  return new RegExp(`(?<![\\p{L}\\p{N}'\\u2019-])(?:${any})(?![\\p{L}\\p{N}'\\u2019-])`, "gu");
}

const patterns = new Map<string, RegExp>();

/** Returns the pattern of the common words of a language; undefined if they are not known. */
function commonWordsOf(language: string): RegExp | undefined {
  const words = Object.hasOwn(commonWords, language) ? commonWords[language] : undefined;
  return words === undefined ? undefined : remembered(patterns, language, () => wordsOf(words));
}

/** So many different common words are not a title or a name in another language. */
const fewestWords = 3;

/**
 * Guesses the language of a text that has common words of another language, and none of its own: English in a brief with the
 * language `fr`. Undefined if a text is short, or if one of the languages is not known.
 */
export function wordContradiction({ words, language }: LintText): string | undefined {
  const stated = primaryLanguage(language);
  const own = commonWordsOf(stated);
  if (own === undefined || words.search(own) >= 0) return undefined;
  let guessed: string | undefined;
  let most = fewestWords - 1;
  for (const other of Object.keys(commonWords)) {
    if (other === stated) continue;
    const common = words.match(commonWordsOf(other)!) ?? [];
    const found = new Set(common.map((word) => word.toLowerCase())).size;
    if (found <= most) continue;
    guessed = other;
    most = found;
  }
  return guessed;
}
