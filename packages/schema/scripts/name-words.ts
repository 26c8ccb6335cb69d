import { listOf, type Row } from "./read-table.ts";

/** Words of names of countries that are also common words. */
const commonWords = new Set(
  "Republic United States Kingdom People Democratic Islands Islander Islanders Federation Confederation Commonwealth Islamic Emirates Hellenic Hashemite Plurinational Equatorial Central Mainland America".split(
    " ",
  ),
);

/** Names of companies that are one letter from a common word: `Manager`. */
const likeCommonWords = new Set(["Managem"]);

/**
 * Lists the English words of six letters or more that name minerals and countries, and those of seven or more that are the
 * complete name of a company, as written.
 *
 * A word of fewer letters is one edit from many others; countries of five letters are listed for their doubled letters. A
 * mineral counts only if one word names it. A plus sign says that the plural with "s" is a name too.
 */
export function nameWords(
  minerals: readonly Row[],
  places: readonly Row[],
  companies: readonly Row[],
): string[] {
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
  const short = places
    .filter(({ id, name_en: name }) => /^[A-Z]{2}$/.test(id!) && /^[A-Z][a-z]{4}$/.test(name!))
    .map(({ name_en: name }) => name!);
  const ofCompanies = companies
    .flatMap(({ name_en: name, aliases }) => [name!, ...listOf(aliases!)])
    .filter((name) => /^[A-Z][a-z]{6,}$/.test(name) && !likeCommonWords.has(name));
  const all = new Set([...ofMinerals, ...ofCountries, ...short, ...ofCompanies]);
  return [...all]
    .toSorted()
    .filter((word) => !(word.endsWith("s") && all.has(word.slice(0, -1))))
    .map((word) => (all.has(`${word}s`) ? `${word}+` : word));
}
