import { vocabularyLanguage } from "@mineral-brief/schema/reading";
import { names as ar } from "../names/ar.ts";
import { names as de } from "../names/de.ts";
import { names as en } from "../names/en.ts";
import { names as es } from "../names/es.ts";
import { names as fr } from "../names/fr.ts";
import { names as ja } from "../names/ja.ts";
import { names as ru } from "../names/ru.ts";
import { names as zhHant } from "../names/zh-hant.ts";
import { names as zh } from "../names/zh.ts";

const byLanguage = new Map(
  [ar, de, en, es, fr, ja, ru, zh, zhHant].map((names) => [names.language, names.nameOf]),
);

/** Names a term in a language (a BCP 47 tag) as the files do that an element loads, so that the text stays the same when its script runs. */
export function serverNameOf(id: string, language: string): string | undefined {
  return byLanguage.get(vocabularyLanguage(language))?.(id, language);
}
