/** The spaces between a currency and a number, in a number, and between it and its scale and unit, which may be any short word. */
const spaces =
  /(?<=\d) (?=\d{3}(?!\d)|\p{L}{1,12}(?!\p{L})|[%‰°\p{Sc}])|(?<=(?:^|[ (])(?:[A-Z]{1,3}\$?|\p{Sc})) (?=\d)|(?<=\d \p{L}{3,12}) (?=[^\s\d]{1,2}(?:[\s,;)]|$))/gu;

/**
 * Writes a text with no-break spaces around its numbers, so that a line does not break between a number and its currency,
 * scale and unit: `USD 300 million`. A long word after a number can be on the next line, because it may not fit on one
 * with it.
 */
export function keepNumber(words: string): string {
  return words.replace(spaces, "\u00A0");
}
