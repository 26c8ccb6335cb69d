import type { PathSegment } from "@mineral-brief/schema";
import type { Edit } from "@mineral-brief/schema/lint";

/** A value that an author may have meant. */
export interface Guess {
  readonly value: unknown;
  /** Further edits that belong to the value, such as the unit of a number. */
  readonly more?: readonly Edit[];
  /** Where the value goes, if it is not at the path of the issue. */
  readonly path?: readonly PathSegment[];
  /** Whether the value is a list of objects that were not checked before, so that it may have errors of its own. */
  readonly opens?: boolean;
  /** Whether the value means the same as the written one. */
  readonly isSafe: boolean;
}

/** Makes a guess that means the same as the written value. */
export function asSafe(value: unknown): Guess {
  return { value, isSafe: true };
}

/** Makes a guess to propose; none for undefined. */
export function suggest(value: unknown): Guess[] {
  return value === undefined ? [] : [{ value, isSafe: false }];
}
