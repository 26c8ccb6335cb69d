/** Returns the index of the first item whose number is at least `least`. The items are sorted by their numbers. */
export function firstAtLeast<Item>(
  sorted: readonly Item[],
  least: number,
  numberOf: (item: Item) => number,
): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numberOf(sorted[middle]!) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
