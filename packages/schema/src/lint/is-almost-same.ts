/** The share of the words of the longer text that the shorter one must have. */
const enough = 0.85;

/**
 * Tests whether two texts say the same in almost the same words: all words of one are in the other, which adds only a few.
 * A word or number in place of another is a different statement, as in a row of reports on several minerals.
 *
 * In Chinese and Japanese, each character counts as a word.
 */
export function isAlmostSame(left: string, right: string): boolean {
  if (Math.min(left.length, right.length) < Math.max(left.length, right.length) * 0.7) return false;
  if (bothAdd(left.toLowerCase(), right.toLowerCase())) return false;
  if (numbersOf(left) !== numbersOf(right)) return false;
  const [fewer, more] = [wordsOf(left), wordsOf(right)].toSorted(
    (one, other) => one.size - other.size,
  );
  return fewer!.size >= enough * more!.size && [...fewer!].every((word) => more!.has(word));
}

function numbersOf(text: string): string {
  return (text.match(/\d[\d.,]*/g) ?? []).toSorted().join(" ");
}

const word = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]|[\p{L}\p{M}]+/gu;

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(word));
}

/**
 * Whether each text has a word that the other one lacks, from where they first differ. This is faster than comparing all
 * words, and enough for most texts.
 */
function bothAdd(left: string, right: string): boolean {
  let start = 0;
  while (start < left.length && left.charCodeAt(start) === right.charCodeAt(start)) start++;
  while (start > 0 && !/[ \u4E00-\u9FFF]/.test(left[start - 1]!)) start--;
  return addsWord(left, start, right) && addsWord(right, start, left);
}

/** Whether a text has a word, from a place on, that is nowhere in another text. No word goes on at this place. */
function addsWord(text: string, start: number, other: string): boolean {
  word.lastIndex = start;
  for (let found = word.exec(text); found !== null; found = word.exec(text))
    if (!other.includes(found[0])) return true;
  return false;
}
