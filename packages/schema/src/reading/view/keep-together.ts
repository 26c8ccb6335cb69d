/**
 * The spaces between a currency and a number, in a number, and between it and its scale and unit, which may be any short word;
 * those of French punctuation, `quotas : le « cobalt »`, and those after `n°` and `No.` before a number.
 */
const spaces =
  /(?<=\d) (?=\d{3}(?!\d)|\p{L}{1,12}(?!\p{L})|[%‰°\p{Sc}])|(?<=(?:^|[ (])(?:[A-Z]{1,3}\$?|\p{Sc}|[Nn](?:[°º]|os?\.)|№)) (?=\d)|(?<=\d \p{L}{3,12}) (?=[^\s\d]{1,2}(?:[\s,;)]|$))|(?<=«) | (?=[:;?!»](?!\w))/gu;

/**
 * Writes a text with no-break spaces around its numbers and before the marks that have a space, so that a line does not break
 * between a number and its currency, scale and unit, `USD 300 million`, and does not start with a colon. A long word after a
 * number can be on the next line, because it may not fit on one with it.
 */
export function keepTogether(words: string): string {
  return words.replace(spaces, "\u00A0");
}
