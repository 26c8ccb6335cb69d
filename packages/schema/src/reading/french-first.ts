import { primaryLanguage } from "./primary-language.ts";

/** Writes the first day of a month as French does: `1er août`. `Intl` writes `1 août`. */
export function withFrenchFirst(date: string, locale: string): string {
  return primaryLanguage(locale) === "fr" ? date.replace(/^1 /, "1er ") : date;
}
