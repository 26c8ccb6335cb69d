/** Writes each double letter of a word once: doubling the wrong one is a common error, as in `Phillipines`. */
export function withoutDoubles(word: string): string {
  for (let at = 1; at < word.length; at++)
    if (word.charCodeAt(at) === word.charCodeAt(at - 1)) return word.replace(/(.)\1/g, "$1");
  return word;
}
