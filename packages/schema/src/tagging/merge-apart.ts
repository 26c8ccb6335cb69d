import type { Span } from "./span.ts";

/** Joins two lists that are in the order of the text and in themselves without overlaps; what of the second overlaps one of the first is left out. */
export function mergeApart<Item extends Span>(
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
