import { codesFor, type CodeKey } from "@mineral-brief/schema/internal";

/** A code, with the names that find it. */
export interface NamedCode {
  readonly id: string;
  readonly names: readonly string[];
  readonly detail: string | undefined;
}

/** The languages that briefs are read in. */
export const usualLanguages = [
  "en",
  "zh",
  "zh-Hans",
  "zh-Hant",
  "ar",
  "de",
  "es",
  "fr",
  "ja",
  "ru",
];
/** The currencies in which minerals are usually priced. */
const usualCurrencies = ["USD", "CNY", "EUR", "JPY", "GBP", "AUD", "CAD"];

/** Lists the codes that the value of a key can be: languages, currencies, time zones and others. Empty for other keys. */
export function codesOf(key: string): readonly NamedCode[] {
  switch (key) {
    case "language":
    case "lang":
      return named("language", usualLanguages);
    case "currency":
      return named("currency", usualCurrencies);
    case "license":
    case "digitalSourceType":
      return codesFor(key).map((id) => ({ id, names: [], detail: undefined }));
    case "timeZone":
      return timeZones();
    default:
      return [];
  }
}

/** Lists codes with their names in English and, for a language, in itself: `usual` ones first. */
function named(key: CodeKey & Intl.DisplayNamesType, usual: readonly string[]): NamedCode[] {
  const english = new Intl.DisplayNames("en", { type: key });
  return [...new Set([...usual, ...codesFor(key)])].map((id) => {
    const name = english.of(id);
    const own = key === "language" ? new Intl.DisplayNames(id, { type: key }).of(id) : undefined;
    const names = [...new Set([name, own])].filter((one) => one !== undefined && one !== id);
    return { id, names: names as string[], detail: names.join(" · ") || undefined };
  });
}

/** Lists the time zones that the runtime knows. The name of the place finds a zone too: `new york`. */
function timeZones(): NamedCode[] {
  const ids = new Set(["UTC", ...Intl.supportedValuesOf("timeZone")]);
  return [...ids].map((id) => {
    const city = id.slice(id.lastIndexOf("/") + 1).replaceAll("_", " ");
    return { id, names: [city], detail: undefined };
  });
}
