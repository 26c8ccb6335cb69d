/** Two letters, but those that ISO 3166-1 leaves to users: `Intl` has words for some, none a country. XK is Kosovo. */
const country = /^(?!AA|EZ|Q[M-Z]|UN|X[A-JL-Z]|ZZ)[A-Z]{2}$/;

/** The name of a country or of the EU by its two letters, in a language by BCP 47 tag, as the engine's `Intl` knows it. */
export function regionName(id: string, language: string): string | undefined {
  return country.test(id) ? displayNames("region", language).of(id) : undefined;
}

/** The name of a language in another, by BCP 47 tags: `zh` in `en` is "Chinese". The tag itself where `Intl` has none. */
export function languageName(tag: string, locale: string): string {
  try {
    return displayNames("language", locale).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

const namesByKey = new Map<string, Intl.DisplayNames>();

/**
 * The names that the engine has in a language by BCP 47 tag; `of` gives undefined where it has none.
 *
 * A language that `Intl` refuses counts as English.
 */
function displayNames(type: "region" | "language", language: string): Intl.DisplayNames {
  // Making one costs far more than using it.
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
