/**
 * Writes the words of a figure with no-break spaces around its numbers, so that a line does not break between a number and its
 * currency, scale and unit: `USD 300 million`. The words before and after them can break.
 */
export function keepNumber(words: string): string {
  return words
    .replace(/(?<=\d) (?=\S)|(?<=(?:^|[ (])(?:[A-Z]{1,3}\$?|\p{Sc})) (?=\d)/gu, "\u00A0")
    .replace(/(?<=\d\u00A0\p{L}{3,12}) (?=[^\s\d]{1,2}(?:[\s,;)]|$))/gu, "\u00A0");
}
