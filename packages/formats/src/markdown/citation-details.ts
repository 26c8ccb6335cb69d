import type { Citation } from "@mineral-brief/schema";
import { isObject } from "@mineral-brief/schema/internal";
import { citationId } from "@mineral-brief/schema/reading";

/**
 * Finds the mark of each citation in a comment: `{"id": 2, "locator": "p. 40", "quote": "..."}` completes the first mark
 * `[^2, p. 40]` that no other citation completes, or else the first `[^2]`.
 *
 * Returns the index of a mark for each citation; undefined if one of them has no mark.
 */
export function findMarks(marks: readonly Citation[], details: unknown): number[] | undefined {
  if (!Array.isArray(details)) return undefined;
  const free = new Map(marks.entries());
  const found: number[] = [];
  for (const detail of details as readonly unknown[]) {
    if (!isObject(detail)) return undefined;
    const index = findMark(free, detail);
    if (index === undefined) return undefined;
    free.delete(index);
    found.push(index);
  }
  return found;
}

function findMark(
  marks: ReadonlyMap<number, Citation>,
  { id, locator }: Readonly<Record<string, unknown>>,
): number | undefined {
  let plain: number | undefined;
  for (const [index, mark] of marks) {
    if (citationId(mark) !== id) continue;
    if (typeof mark !== "object") plain ??= index;
    else if (mark.locator === locator) return index;
  }
  return plain;
}
