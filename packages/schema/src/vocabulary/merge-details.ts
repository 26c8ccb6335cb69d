/** Merges each row with its details. Both lists have the same order. */
export function mergeDetails<Row extends object, Details extends object>(
  rows: readonly Row[],
  details: readonly Details[],
): (Row & Details)[] {
  return rows.map((row, index) => ({ ...row, ...details[index]! }));
}
