import { cached } from "./cached.ts";
import { primaryLanguage } from "./primary-language.ts";

/** Two letters, without the codes that ISO 3166-1 reserves for users: `Intl` has names for some, but none is a country. XK is Kosovo. */
const country = /^(?!AA|EZ|Q[M-Z]|UN|X[A-JL-Z]|ZZ)[A-Z]{2}$/;

/** Returns the name of a country or the EU in a language (a BCP 47 tag), from `Intl`; undefined for any other id, and in a language that `Intl` does not have. */
export function regionName(id: string, language: string): string | undefined {
  if (!country.test(id)) return undefined;
  const { names, isInLanguage } = displayNames("region", language);
  return isInLanguage ? names.of(id) : undefined;
}

/** Returns the name of a language in another: `zh` in `en` is "Chinese". Returns the tag if `Intl` has no name. */
export function languageName(tag: string, locale: string): string {
  try {
    return displayNames("language", locale).names.of(tag) ?? tag;
  } catch {
    return tag;
  }
}

interface Names {
  /** Its `of` returns undefined for an unknown code. */
  readonly names: Intl.DisplayNames;
  /** Whether the names are in the requested language. For a language that it does not have, `Intl` uses English. */
  readonly isInLanguage: boolean;
}

const namesByKey = new Map<string, Names>();

/** Returns the names of regions or languages in a language (a BCP 47 tag). If `Intl` rejects the language, they are in English. */
function displayNames(type: "region" | "language", language: string): Names {
  return cached(namesByKey, `${type} ${language}`, () => createNames(type, language));
}

function createNames(type: "region" | "language", language: string): Names {
  const options: Intl.DisplayNamesOptions = { type, fallback: "none" };
  try {
    const names = new Intl.DisplayNames([language, "en"], options);
    // `supportedLocalesOf` would take as long as creating the names.
    const { locale } = names.resolvedOptions();
    const [canonical = ""] = Intl.getCanonicalLocales(language);
    return { names, isInLanguage: primaryLanguage(locale) === primaryLanguage(canonical) };
  } catch {
    return { names: new Intl.DisplayNames("en", options), isInLanguage: false };
  }
}
