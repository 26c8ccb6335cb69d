import type { Span } from "./span.ts";

/** Merges two ordered lists without overlaps. Items of the second list that overlap an item of the first are omitted. */
export function mergeApart<Item extends Span>(
  first: readonly Item[],
  second: readonly Item[],
): readonly Item[] {
  if (first.length === 0) return second;
  const merged: Item[] = [];
  let at = 0;
  for (const item of second) {
    while (at < first.length && first[at]!.end <= item.start) merged.push(first[at++]!);
    const next = first[at];
    if (next === undefined || next.start >= item.end) merged.push(item);
  }
  return [...merged, ...first.slice(at)];
}
