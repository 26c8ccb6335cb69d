import { listOf, type Row } from "./read-table.ts";

/** Words of names of countries that are also common words. */
const commonWords = new Set(
  "Republic United States Kingdom People Democratic Islands Islander Islanders Federation Confederation Commonwealth Islamic Emirates Hellenic Hashemite Plurinational Equatorial Central Mainland America".split(
    " ",
  ),
);

/**
 * Lists the English words of six letters or more that name minerals and countries, as written.
 *
 * A word of fewer letters is one edit from many others. A mineral counts only if one word names it.
 */
export function nameWords(minerals: readonly Row[], places: readonly Row[]): string[] {
  const ofMinerals = minerals
    .flatMap(({ name_en: name, aliases_en: aliases }) => [name!, ...listOf(aliases!)])
    .filter((name) => /^[A-Za-z]{6,}$/.test(name));
  const ofCountries = places
    .filter(({ id }) => /^[A-Z]{2}$/.test(id!) && id !== "EU")
    .flatMap(({ name_en: name, aliases_en: aliases, demonyms_en: demonyms }) => [
      name!,
      ...listOf(aliases!),
      ...listOf(demonyms!),
    ])
    .flatMap((name) => name.split(/[ -]/))
    .filter((word) => /^[A-Z][a-z]{5,}$/.test(word) && !commonWords.has(word));
  return [...new Set([...ofMinerals, ...ofCountries])].toSorted();
}
