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

/**
 * Finds the id of `ids` that the author probably meant, as `nearest` does, among those with the same digits: `usgs-2025` and
 * `usgs-2026` are two works.
 */
export function nearestId(found: string, ids: readonly string[]): string | undefined {
  const digits = digitsOf(found);
  return nearest(
    found,
    ids.filter((id) => digitsOf(id) === digits),
  );
}

/** The digits of a text without what is between them. */
export function digitsOf(text: string): string {
  return text.replace(/\P{Nd}/gu, "");
}

/** Counts edits by the optimal string alignment distance. `rows[i][j]` is that of the first `i` and `j` characters. */
function countEdits(from: string, to: string): number {
  const rows = [[...Array(to.length + 1).keys()]];
  for (let i = 1; i <= from.length; i++) {
    const row = [i];
    rows.push(row);
    for (let j = 1; j <= to.length; j++) {
      const isSwapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      row.push(
        Math.min(
          rows[i - 1]![j]! + 1,
          row[j - 1]! + 1,
          rows[i - 1]![j - 1]! + (from[i - 1] === to[j - 1] ? 0 : 1),
          isSwapped ? rows[i - 2]![j - 2]! + 1 : Infinity,
        ),
      );
    }
  }
  return rows[from.length]![to.length]!;
}
