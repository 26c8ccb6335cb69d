/**
 * Finds the word that was probably meant: the nearest of `words` by edits (insert, delete, replace, swap
 * two neighbours), at most a third of its length. Case is not an edit.
 *
 * Undefined where nothing is near.
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

/** The optimal string alignment distance, row by row. */
function countEdits(from: string, to: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, column) => column);
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
