import { vocabularyLanguage } from "../reading/vocabulary-language.ts";

/**
 * Returns the language for a BCP 47 tag if its names are always available: English or simplified Chinese. Undefined for
 * other languages, among them traditional Chinese.
 */
export function namesLanguage(language: string): "en" | "zh" | undefined {
  const known = vocabularyLanguage(language);
  return known === "en" || known === "zh" ? known : undefined;
}
