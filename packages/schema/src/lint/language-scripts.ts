import { characterClasses } from "./character-classes.ts";

const { latin, cyrillic, han, kanaHangul, arabic, hebrew, greek } = characterClasses;

const scripts: Readonly<Record<string, number>> = {
  zh: han,
  ja: han | kanaHangul,
  ko: han | kanaHangul,
  ru: cyrillic,
  uk: cyrillic,
  be: cyrillic,
  bg: cyrillic,
  ky: cyrillic,
  tg: cyrillic,
  mn: cyrillic,
  ar: arabic,
  fa: arabic,
  ur: arabic,
  he: hebrew,
  el: greek,
};

/** `kr` (Kanuri), `kg` (Kongo), `se` (Northern Sami) and `tw` (Twi) are written for Korean and other languages of a country with that code. */
const latinLanguages = new Set(
  "cs da de en es et fi fr hr hu id it kg kr lt lv ms nl no nb nn pl pt ro se sk sl sv sw tr tw vi".split(
    " ",
  ),
);

const subtags: Readonly<Record<string, number>> = {
  latn: latin,
  cyrl: cyrillic,
  arab: arabic,
  hans: han,
  hant: han,
};

/**
 * Returns the scripts of a language as bits of `characterClasses`, from the script in its tag or its usual script.
 *
 * Undefined if the script is unknown, or if the language uses several, as Kazakh and Serbian do.
 */
export function scriptsOfLanguage(language: string): number | undefined {
  if (latinLanguages.has(language)) return latin;
  if (Object.hasOwn(scripts, language)) return scripts[language];
  const [primary, ...rest] = language.toLowerCase().split("-");
  const script = rest.find((part) => part.length === 4);
  if (script !== undefined) return Object.hasOwn(subtags, script) ? subtags[script] : undefined;
  if (latinLanguages.has(primary!)) return latin;
  return Object.hasOwn(scripts, primary!) ? scripts[primary!] : undefined;
}
