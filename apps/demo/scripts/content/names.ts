import { ar } from "@mineral-brief/schema/names/ar";
import { de } from "@mineral-brief/schema/names/de";
import { es } from "@mineral-brief/schema/names/es";
import { fr } from "@mineral-brief/schema/names/fr";
import { ja } from "@mineral-brief/schema/names/ja";
import { ru } from "@mineral-brief/schema/names/ru";
import { zhHant } from "@mineral-brief/schema/names/zh-Hant";
import { nameOf } from "@mineral-brief/schema/vocabulary";

const languages = [ar, de, es, fr, ja, ru, zhHant];

/** Gives the name of a term in any language of the vocabulary; undefined if it has none there. */
export function nameIn(id: string, language: string): string | undefined {
  return nameOf(id, language, languages);
}
