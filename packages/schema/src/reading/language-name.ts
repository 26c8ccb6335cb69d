import { displayNames } from "./display-names.ts";

/** The name of a language in another, by BCP 47 tags: `zh` in `en` is "Chinese". The tag itself where `Intl` has none. */
export function languageName(tag: string, locale: string): string {
  try {
    return displayNames("language", locale).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
