/** True if a group is open before the reader toggles any. `index` counts from 0. */
export function isInitiallyOpen(index: number, open: unknown, isExclusive: boolean): boolean {
  const isFirst = open !== "none" && index === 0;
  return isFirst || (open === "all" && !isExclusive);
}
