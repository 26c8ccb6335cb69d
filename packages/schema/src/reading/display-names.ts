const namesByKey = new Map<string, Intl.DisplayNames>();

/**
 * The names that the engine has in a language by BCP 47 tag; `of` gives undefined where it has none.
 *
 * A language that `Intl` refuses counts as English.
 */
export function displayNames(type: "region" | "language", language: string): Intl.DisplayNames {
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
