import { matchAt } from "../positions/match-at.ts";

// cspell:disable -- words for quarters and halves of a year
/** `1. Quartal`, `2. Halbjahr`, `3. März`, `1. çeyrek`, but not `1. Quartalszahlen`. */
const ordinal =
  /[0-9]{1,2}\.\s?(?:Quartale?s?|Halbjahre?s?|(?:Jahres)?[Hh]älfte|Trimester|(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)|[kK]wartał[a-z]*|[pP]ółrocze?|[çÇ]eyrek[\p{Ll}]*|[kK]vartal[a-z]*|[hH]alvår|čtvrtletí|pololetí)(?![\p{L}-])/uy;
// cspell:enable

/** Returns true if a number and a word that makes it an ordinal start at an offset: `1. Quartal`. */
export function isOrdinalAt(source: string, at: number): boolean {
  return matchAt(ordinal, source, at) !== null;
}
