import type { Span } from "../tagging/span.ts";
import { firstAtLeast } from "../first-at-least.ts";

/** Tests whether two ranges have a character in common. */
export function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

/** Returns a test whether a range has a character in common with one of many ranges. It takes the time of a binary search. */
export function overlapTest(spans: readonly Span[]): (span: Span) => boolean {
  const sorted = spans.toSorted((one, other) => one.start - other.start);
  let furthest = 0;
  const ends = sorted.map(({ end }) => (furthest = Math.max(furthest, end)));
  return ({ start, end }) => {
    const after = firstAtLeast(sorted, end, (span) => span.start);
    return after > 0 && ends[after - 1]! > start;
  };
}
