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

const listed = new Map<string, readonly NamedCode[]>();

/**
 * Lists codes with their names in English, `usual` ones first, and usual languages also with their own name. Keeps the
 * list, because each key of a reader asks for it.
 */
function named(
  key: CodeKey & Intl.DisplayNamesType,
  usual: readonly string[],
): readonly NamedCode[] {
  const known = listed.get(key);
  if (known !== undefined) return known;
  const english = new Intl.DisplayNames("en", { type: key });
  const codes = [...new Set([...usual, ...codesFor(key)])].map((id) => {
    const hasOwnName = key === "language" && usual.includes(id);
    const own = hasOwnName ? new Intl.DisplayNames(id, { type: key }).of(id) : undefined;
    const names = [...new Set([english.of(id), own])].filter(
      (name): name is string => name !== undefined && name !== id,
    );
    return { id, names, detail: names.join(" · ") || undefined };
  });
  listed.set(key, codes);
  return codes;
}

/** Lists the time zones that the runtime knows. The name of the place finds a zone too: `new york`. */
function timeZones(): NamedCode[] {
  const ids = new Set(["UTC", ...Intl.supportedValuesOf("timeZone")]);
  return [...ids].map((id) => {
    const city = id.slice(id.lastIndexOf("/") + 1).replaceAll("_", " ");
    return { id, names: [city], detail: undefined };
  });
}
