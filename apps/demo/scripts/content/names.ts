import { loadNames, nameLanguages } from "@mineral-brief/language/load-names";
import { nameOf } from "@mineral-brief/schema/vocabulary";

const languages = (await loadNames(nameLanguages)).map(({ names }) => names);

/** Gives the name of a term in any language of the vocabulary; undefined if it has none there. */
export function nameIn(id: string, language: string): string | undefined {
  return nameOf(id, language, languages);
}
