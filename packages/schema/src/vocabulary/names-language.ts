import { primaryLanguage } from "../reading/primary-language.ts";
const traditional = /^zh-(?:.*-)?(?:Hant|TW|HK|MO)\b/i;

/**
 * The language of the vocabulary's names that a BCP 47 tag asks for.
 *
 * Undefined for every language but English and simplified Chinese; traditional Chinese counts as
 * another language here.
 */
export function namesLanguage(language: string): "en" | "zh" | undefined {
  const primary = primaryLanguage(language);
  if (primary === "en") return "en";
  return primary === "zh" && !traditional.test(language) ? "zh" : undefined;
}
