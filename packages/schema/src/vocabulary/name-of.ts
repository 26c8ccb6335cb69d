import { regionName } from "../reading/display-names.ts";
import type { LanguageNames } from "./language-names.ts";
import { mineralById } from "./minerals.ts";
import { namesLanguage } from "./names-language.ts";
import { placeById } from "./places.ts";
import { relationTypeById } from "./relation-types.ts";
import { requireLoaded } from "./require-loaded.ts";
import { stageById } from "./stages.ts";

/**
 * Returns the name of a mineral, stage, relation type or place in a language (a BCP 47 tag).
 *
 * English and simplified Chinese names are always available, and names in other languages if `loaded` has them: `[ru]`
 * of `@mineral-brief/schema/names/ru`. `Intl.DisplayNames` names the countries that have no name there. Undefined for an
 * unknown id, and for a term without a name in that language; it never returns a name in another language.
 */
export function nameOf(
  id: string,
  language: string,
  loaded: readonly LanguageNames[] = [],
): string | undefined {
  requireLoaded(loaded, "names");
  const builtIn = namesLanguage(language);
  const own =
    builtIn === undefined
      ? firstName(loaded, id, language)
      : (mineralById(id) ?? stageById(id) ?? relationTypeById(id) ?? placeById(id))?.names[builtIn];
  if (own !== undefined) return own;
  return regionName(id, language);
}

function firstName(
  loaded: readonly LanguageNames[],
  id: string,
  language: string,
): string | undefined {
  for (const names of loaded) {
    const name = names.nameOf(id, language);
    if (name !== undefined) return name;
  }
  return undefined;
}
