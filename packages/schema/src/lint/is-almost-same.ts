/** The share of the words of the longer text that the shorter one must have. */
const enough = 0.85;

/**
 * Tests whether two texts say the same in almost the same words: all words of one are in the other, which adds only a few.
 * A word or number in place of another is a different statement, as in a row of reports on several minerals.
 *
 * In Chinese and Japanese, each character counts as a word.
 */
export function isAlmostSame(left: string, right: string): boolean {
  const [shorter, longer] = [left.length, right.length].toSorted((one, other) => one - other);
  if (shorter! < longer! * 0.7) return false;
  if (numbersOf(left) !== numbersOf(right)) return false;
  const [fewer, more] = [wordsOf(left), wordsOf(right)].toSorted(
    (one, other) => one.size - other.size,
  );
  return fewer!.size >= enough * more!.size && [...fewer!].every((word) => more!.has(word));
}

function numbersOf(text: string): string {
  return (text.match(/\d[\d.,]*/g) ?? []).toSorted().join(" ");
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]|[\p{L}\p{M}]+/gu));
}
