import { ar } from "./labels/ar.ts";
import { en } from "./labels/en.ts";
import { es } from "./labels/es.ts";
import { fr } from "./labels/fr.ts";
import type { Labels } from "./labels/labels.ts";
import { ru } from "./labels/ru.ts";
import { zh } from "./labels/zh.ts";
import { primaryLanguage } from "./primary-language.ts";

export type { Labels } from "./labels/labels.ts";

const languages: Readonly<Record<string, Labels>> = { en, zh, ru, fr, es, ar };

/** The languages that have labels, as BCP 47 tags. */
export const labelLanguages: readonly string[] = /* @__PURE__ */ Object.keys(languages);

/** Returns the labels in a language (a BCP 47 tag); in English if the language has none. */
export function labelsFor(language: string): Labels {
  const primary = primaryLanguage(language);
  return Object.hasOwn(languages, primary) ? languages[primary]! : en;
}
