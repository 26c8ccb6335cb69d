/** Whether a group is open before a reader has opened or closed any; `index` counts from 0. */
export function isOpenAtFirst(index: number, open: unknown, isExclusive: boolean): boolean {
  const isFirst = open !== "none" && index === 0;
  return isFirst || (open === "all" && !isExclusive);
}
