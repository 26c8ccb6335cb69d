import { primaryLanguage } from "../reading/primary-language.ts";
const traditional = /^zh-(?:.*-)?(?:Hant|TW|HK|MO)\b/i;

/**
 * Returns the language of the vocabulary for a BCP 47 tag.
 *
 * Undefined for all languages except English and simplified Chinese. Traditional Chinese counts as another language.
 */
export function namesLanguage(language: string): "en" | "zh" | undefined {
  const primary = primaryLanguage(language);
  if (primary === "en") return "en";
  return primary === "zh" && !traditional.test(language) ? "zh" : undefined;
}
