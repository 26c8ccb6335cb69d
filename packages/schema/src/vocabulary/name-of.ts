import { regionName } from "../reading/display-names.ts";
import { mineralById } from "./minerals.ts";
import { namesLanguage } from "./names-language.ts";
import { placeById } from "./places.ts";
import { relationTypeById } from "./relation-types.ts";
import { stageById } from "./stages.ts";

/**
 * Returns the name of a mineral, stage, relation type or place in a language (a BCP 47 tag).
 *
 * English and simplified Chinese names come from the vocabulary and are the same in every engine. In other languages
 * `Intl.DisplayNames` names countries and the EU; in all languages it names countries that are not in the vocabulary.
 * Other names fall back to English, or from traditional to simplified Chinese. Undefined for an unknown id.
 */
export function nameOf(id: string, language: string): string | undefined {
  const names = (mineralById(id) ?? stageById(id) ?? relationTypeById(id) ?? placeById(id))?.names;
  const own = namesLanguage(language);
  if (names !== undefined && own !== undefined) return names[own];
  return regionName(id, language) ?? names?.[/^zh\b/i.test(language) ? "zh" : "en"];
}
