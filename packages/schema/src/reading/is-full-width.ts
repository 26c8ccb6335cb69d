/** True if the punctuation of a language (a BCP 47 tag) is as wide as its letters. */
export function isFullWidth(language: string): boolean {
  return /^(?:zh|ja)\b/i.test(language);
}
