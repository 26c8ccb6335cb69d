import { primaryLanguage } from "./primary-language.ts";

const traditional = /^zh-(?!(?:.*-)?Hans\b)(?:.*-)?(?:Hant|TW|HK|MO)\b/i;

/**
 * Returns the language of names and labels for a BCP 47 tag: its first part, or `zh-Hant` for traditional Chinese. The
 * vocabulary need not have names in it.
 */
export function vocabularyLanguage(language: string): string {
  return traditional.test(language) ? "zh-Hant" : primaryLanguage(language);
}
