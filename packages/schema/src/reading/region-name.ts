import { displayNames } from "./display-names.ts";

/** Two letters, but those that ISO 3166-1 leaves to users: `Intl` has words for some, none a country. XK is Kosovo. */
const country = /^(?!AA|EZ|Q[M-Z]|UN|X[A-JL-Z]|ZZ)[A-Z]{2}$/;

/** The name of a country or of the EU by its two letters, in a language by BCP 47 tag, as the engine's `Intl` knows it. */
export function regionName(id: string, language: string): string | undefined {
  return country.test(id) ? displayNames("region", language).of(id) : undefined;
}
