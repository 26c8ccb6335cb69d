import type { ListedBrief } from "./listed-brief.ts";

/** One page of a list of briefs. */
export interface BriefList {
  readonly file: string;
  /** Newest first. */
  readonly briefs: readonly ListedBrief[];
  readonly newer: string | undefined;
  readonly older: string | undefined;
}

/** Names the page of older briefs with this number, from 1 for the oldest. */
export type PageName = (number: number) => string;

/**
 * Splits a list of briefs into pages of `length`. `briefs` are sorted newest first, and so are the pages. The first one
 * has the rest: fewer than twice as many.
 *
 * The other pages are numbered from the oldest, so that new briefs do not move older ones to another page.
 */
export function splitList(
  briefs: readonly ListedBrief[],
  length: number,
  first: string,
  nameOf: PageName,
): BriefList[] {
  const count = Math.max(0, Math.floor(briefs.length / length) - 1);
  const start = briefs.length - count * length;
  const numbers = Array.from({ length: count }, (_, index) => count - index);
  const pages = [
    { file: first, briefs: briefs.slice(0, start) },
    ...numbers.map((number) => {
      const from = start + (count - number) * length;
      return { file: nameOf(number), briefs: briefs.slice(from, from + length) };
    }),
  ];
  return pages.map((page, index) => ({
    ...page,
    newer: pages[index - 1]?.file,
    older: pages[index + 1]?.file,
  }));
}
