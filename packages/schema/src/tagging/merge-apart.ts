/** A stretch of a text, in UTF-16 units from 0, `end` exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Joins two lists that are in the order of the text and in themselves without overlaps; what of the second overlaps one of the first is left out. */
export function mergeApart<Item extends Stretch>(
  first: readonly Item[],
  second: readonly Item[],
): Item[] {
  const merged: Item[] = [];
  let at = 0;
  for (const item of second) {
    while (at < first.length && first[at]!.end <= item.start) merged.push(first[at++]!);
    const next = first[at];
    if (next === undefined || next.start >= item.end) merged.push(item);
  }
  return [...merged, ...first.slice(at)];
}
