import { ar } from "./labels/ar.ts";
import { de } from "./labels/de.ts";
import { en } from "./labels/en.ts";
import { es } from "./labels/es.ts";
import { fr } from "./labels/fr.ts";
import { ja } from "./labels/ja.ts";
import type { Labels } from "./labels/labels.ts";
import { ru } from "./labels/ru.ts";
import { zh } from "./labels/zh.ts";
import { zhHant } from "./labels/zh-hant.ts";
import { vocabularyLanguage } from "./vocabulary-language.ts";

export type { Labels } from "./labels/labels.ts";

const languages: Readonly<Record<string, Labels>> = {
  en,
  zh,
  "zh-Hant": zhHant,
  ru,
  fr,
  es,
  ar,
  de,
  ja,
};

/** The languages that have labels, as BCP 47 tags. */
export const labelLanguages: readonly string[] = /* @__PURE__ */ Object.keys(languages);

/** Returns the labels in a language (a BCP 47 tag); in English if the language has none. */
export function labelsFor(language: string): Labels {
  const known = vocabularyLanguage(language);
  return Object.hasOwn(languages, known) ? languages[known]! : en;
}
