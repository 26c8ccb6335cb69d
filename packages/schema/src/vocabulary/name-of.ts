import { regionName } from "../reading/display-names.ts";
import { mineralById } from "./minerals.ts";
import { namesLanguage } from "./names-language.ts";
import { placeById } from "./places.ts";
import { relationTypeById } from "./relation-types.ts";
import { stageById } from "./stages.ts";

/**
 * The name of a mineral, stage, relation type or place in a language, by BCP 47 tag.
 *
 * English and simplified Chinese names are the vocabulary's own, the same in every engine. In another
 * language countries and the EU have the name that the engine's `Intl.DisplayNames` gives; so have, in
 * every language, countries that the vocabulary does not list. The rest falls back to English, in
 * traditional Chinese to simplified. Undefined for an id that nobody knows.
 */
export function nameOf(id: string, language: string): string | undefined {
  const names = (mineralById(id) ?? stageById(id) ?? relationTypeById(id) ?? placeById(id))?.names;
  const own = namesLanguage(language);
  if (names !== undefined && own !== undefined) return names[own];
  return regionName(id, language) ?? names?.[/^zh\b/i.test(language) ? "zh" : "en"];
}
