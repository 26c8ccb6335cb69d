import { currencies } from "../amounts/amount-words.ts";
import { countryCodes, currencyCodes, languageCodes, licenceIds } from "../generated/codes.ts";
import { nearestId } from "../nearest.ts";
import { allPlaces } from "../vocabulary/places.ts";

/** Creates a list on the first call, so that importing this module costs nothing. */
function once<List>(create: () => List): () => List {
  let list: List | undefined;
  return () => (list ??= create());
}

/** A code that is not in its list. */
export interface UnknownCode {
  /** The code that was probably meant; undefined if none is. */
  readonly suggestion: string | undefined;
}

const countries = once(() => {
  const pairs = countryCodes.split(" ");
  return {
    known: new Set([...pairs.map((pair) => pair.slice(0, 2)), ...reservedCountries]),
    byThreeLetters: new Map(pairs.map((pair) => [pair.slice(2), pair.slice(0, 2)])),
  };
});
const currencyList = once(() => new Set(currencyCodes.split(" ")));
const languageList = once(() => new Set(languageCodes.split(" ")));
/** The codes in the list that have a newer form: `sr-Latn` and `fil`. */
const replacedLanguages = ["sh", "tl"];
const licences = once(() => new Set(licenceIds.split(" ")));

/** Codes that ISO 3166-1 reserves for users (XK, Kosovo) or exceptionally (EU). */
const reservedCountries = ["EU", "XK"];

/** Checks a country code of ISO 3166-1 alpha-2. Suggests it for a name, an alpha-3 code and lower case. */
export function unknownCountry(code: string): UnknownCode | undefined {
  const { known, byThreeLetters } = countries();
  if (known.has(code)) return undefined;
  const capitals = code.toUpperCase();
  if (known.has(capitals)) return { suggestion: capitals };
  return { suggestion: byThreeLetters.get(capitals) ?? countryNamed(code.toLowerCase()) };
}

function countryNamed(name: string): string | undefined {
  return allPlaces().find(
    ({ id, names, aliases }) =>
      /^[A-Z]{2}$/.test(id) &&
      [...Object.values(names), ...Object.values(aliases).flat()].some(
        (known) => known.toLowerCase() === name,
      ),
  )?.id;
}

/** Checks a currency code of ISO 4217. */
export function unknownCurrency(code: string): UnknownCode | undefined {
  return currencyList().has(code) ? undefined : { suggestion: currencies[code.toLowerCase()] };
}

/**
 * Checks the language and the region of a BCP 47 tag. Of languages of three letters it only knows those that have a code
 * of two. See https://www.rfc-editor.org/rfc/rfc5646#section-4.5
 */
export function unknownLanguage(tag: string): UnknownCode | undefined {
  // Most tags are only a code. Its canonical form would take as long as half of the rules together.
  if (languageList().has(tag) && !replacedLanguages.includes(tag)) return undefined;
  const canonical = canonicalTag(tag);
  if (canonical === undefined) return { suggestion: undefined };
  if (canonical.toLowerCase() !== tag.toLowerCase()) return { suggestion: canonical };
  const [language = "", ...subtags] = canonical.split("-");
  if (language.length === 2 && !languageList().has(language))
    return { suggestion: languageOfCountry(language) };
  const region = subtags.find((subtag) => /^[A-Z]{2}$/.test(subtag));
  const unknown = region === undefined ? undefined : unknownCountry(region);
  if (unknown === undefined) return undefined;
  const { suggestion } = unknown;
  return { suggestion: suggestion && canonical.replace(`-${region}`, `-${suggestion}`) };
}

/** The last tag and its form. The texts of an article repeat a tag, and finding its form takes long. */
let lastTag: { readonly tag: string; readonly canonical: string | undefined } | undefined;

function canonicalTag(tag: string): string | undefined {
  if (lastTag?.tag === tag) return lastTag.canonical;
  let canonical: string | undefined;
  try {
    [canonical] = Intl.getCanonicalLocales(tag);
  } catch {
    // Not a tag.
  }
  lastTag = { tag, canonical };
  return canonical;
}

/** Returns the main language of a country whose code was written for it: `ja` for `jp`. */
function languageOfCountry(code: string): string | undefined {
  if (!countries().known.has(code.toUpperCase())) return undefined;
  const { language } = new Intl.Locale(`und-${code}`).maximize();
  return languageList().has(language) ? language : undefined;
}

/** Checks a licence: an address, or an SPDX expression. See https://spdx.github.io/spdx-spec/v2.3/SPDX-license-expressions/ */
export function unknownLicence(licence: string): UnknownCode | undefined {
  const known = licences();
  if (known.has(licence) || /^https?:\/\//i.test(licence)) return undefined;
  const ids = licence
    .replace(/ WITH [\w.-]+/g, "")
    .split(/ (?:AND|OR) |[()]/)
    .map((id) => id.trim().replace(/\+$/, ""))
    .filter((id) => id !== "");
  if (ids.every((id) => known.has(id) || id.startsWith("LicenseRef-"))) return undefined;
  const name = plainLicence(licence);
  const same = [...known].find((id) => plainLicence(id) === name);
  return { suggestion: same ?? nearestId(licence, [...known]) };
}

/** The words of the names of licences that their identifiers abbreviate or omit. */
const licenceWords: readonly (readonly [words: RegExp, short: string])[] = [
  [/creative commons/g, "cc"],
  [/attribution/g, "by"],
  [/share ?alike/g, "sa"],
  [/non-?commercial/g, "nc"],
  [/no-?derivatives|no-?derivs/g, "nd"],
  [/licen[cs]e|international|version|\bthe\b/g, ""],
  [/\bv(?=\d)|[^a-z0-9]/g, ""],
];

/** Returns a licence in the form in which names equal identifiers: `mit` for `MIT License`. */
function plainLicence(licence: string): string {
  return licenceWords.reduce(
    (text, [words, short]) => text.replace(words, short),
    licence.toLowerCase(),
  );
}

/**
 * The terms of the IPTC NewsCodes as of 2024-09-17. See https://cv.iptc.org/newscodes/digitalsourcetype/ and
 * https://iptc.org/std-dev/NewsCodes/treeview/digitalsourcetype-en-GB.html
 */
const sourceTypes = [
  "digitalCapture",
  "computationalCapture",
  "negativeFilm",
  "positiveFilm",
  "print",
  "humanEdits",
  "algorithmicallyEnhanced",
  "digitalCreation",
  "dataDrivenMedia",
  "trainedAlgorithmicMedia",
  "algorithmicMedia",
  "screenCapture",
  "virtualRecording",
  "composite",
  "compositeCapture",
  "compositeSynthetic",
  "compositeWithTrainedAlgorithmicMedia",
];

/** Retired terms, with the terms that replace them; `softwareImage` has no single successor. */
const retiredSourceTypes: ReadonlyMap<string, string | undefined> = new Map([
  ["minorHumanEdits", "humanEdits"],
  ["digitalArt", "digitalCreation"],
  ["softwareImage", undefined],
]);

/** Checks a digital source type, alone or as the address of its term. */
export function unknownSourceType(type: string): UnknownCode | undefined {
  const term = type.replace(/^https?:\/\/cv\.iptc\.org\/newscodes\/digitalsourcetype\//, "");
  if (sourceTypes.includes(term)) return undefined;
  return {
    suggestion: retiredSourceTypes.has(term)
      ? retiredSourceTypes.get(term)
      : nearestId(term, sourceTypes),
  };
}

/** The keys whose codes are in a list of a standard. */
export type CodeKey = "currency" | "language" | "license" | "digitalSourceType";

/** Lists the codes that a key can have, for editors. */
export function codesFor(key: CodeKey): readonly string[] {
  switch (key) {
    case "currency":
      return [...currencyList()];
    case "language":
      return [...languageList()].filter((code) => !replacedLanguages.includes(code));
    case "license":
      return [...licences()];
    case "digitalSourceType":
      return sourceTypes;
  }
}
