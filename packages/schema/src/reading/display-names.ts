/** Two letters, without the codes that ISO 3166-1 reserves for users: `Intl` has names for some, but none is a country. XK is Kosovo. */
const country = /^(?!AA|EZ|Q[M-Z]|UN|X[A-JL-Z]|ZZ)[A-Z]{2}$/;

/** Returns the name of a country or the EU in a language (a BCP 47 tag), from `Intl`; undefined for any other id, and in a language that `Intl` does not have. */
export function regionName(id: string, language: string): string | undefined {
  return country.test(id) && isSupported(language)
    ? displayNames("region", language).of(id)
    : undefined;
}

/** Returns the name of a language in another: `zh` in `en` is "Chinese". Returns the tag if `Intl` has no name. */
export function languageName(tag: string, locale: string): string {
  try {
    return displayNames("language", locale).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

const namesByKey = new Map<string, Intl.DisplayNames>();

/**
 * Returns the names of regions or languages in a language (a BCP 47 tag). Its `of` returns undefined for an unknown code.
 *
 * If `Intl` rejects the language, the names are in English.
 */
function displayNames(type: "region" | "language", language: string): Intl.DisplayNames {
  // Creating one takes far longer than using it.
  const key = `${type} ${language}`;
  let names = namesByKey.get(key);
  if (names === undefined) {
    const options: Intl.DisplayNamesOptions = { type, fallback: "none" };
    try {
      names = new Intl.DisplayNames([language, "en"], options);
    } catch {
      names = new Intl.DisplayNames("en", options);
    }
    namesByKey.set(key, names);
  }
  return names;
}

/** Tests whether `Intl` has names in a language. For other languages it uses another language. */
function isSupported(language: string): boolean {
  try {
    return Intl.DisplayNames.supportedLocalesOf(language).length > 0;
  } catch {
    return false; // Not a language tag.
  }
}
