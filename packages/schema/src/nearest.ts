/**
 * Finds the word of `words` that the author probably meant; undefined if none is similar.
 *
 * The distance is the number of edits: insert, delete or replace a character, or swap two neighbours. It is at most a
 * third of the length of the word. Case does not count.
 */
export function nearest(found: string, words: readonly string[]): string | undefined {
  if (found.length > 100) return undefined;
  let best: string | undefined;
  let fewest = Infinity;
  for (const word of words) {
    const allowed = Math.max(1, Math.floor(word.length / 3));
    if (Math.abs(word.length - found.length) > allowed) continue;
    const edits = countEdits(found.toLowerCase(), word.toLowerCase());
    if (edits <= allowed && edits < fewest) {
      fewest = edits;
      best = word;
    }
  }
  return best;
}

/** Counts edits by the optimal string alignment distance, row by row. */
function countEdits(from: string, to: string): number {
  let beforeLast: number[] = [];
  let last = [...Array(to.length + 1).keys()];
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const replace = last[column - 1]! + (from[row - 1] === to[column - 1] ? 0 : 1);
      let least = Math.min(last[column]! + 1, current[column - 1]! + 1, replace);
      if (
        row > 1 &&
        column > 1 &&
        from[row - 1] === to[column - 2] &&
        from[row - 2] === to[column - 1]
      ) {
        least = Math.min(least, beforeLast[column - 2]! + 1);
      }
      current.push(least);
    }
    beforeLast = last;
    last = current;
  }
  return last[to.length]!;
}
