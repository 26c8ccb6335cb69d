const spacelessScript = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u;

/**
 * Splits a headline without spaces between words at its punctuation, where its lines should break. The parts are the
 * headline; a headline in another script is one part.
 */
export function headlineClauses(headline: string): string[] {
  return spacelessScript.test(headline)
    ? headline.split(/(?<=[，,、；;：:。！!？?…])/u)
    : [headline];
}
