/** Has a word with two capitals, or a capital with a dot or a digit: `US`, `U.S.`, `NdFeB`, `G7`. */
export function isAcronym(words: string): boolean {
  return words.split(/[ -]/).some((word) => /\p{Lu}.*\p{Lu}|\p{Lu}[\d.]/u.test(word));
}
