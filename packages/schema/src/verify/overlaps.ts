import type { Span } from "../tagging/span.ts";

/** Tests whether two ranges have a character in common. */
export function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}
