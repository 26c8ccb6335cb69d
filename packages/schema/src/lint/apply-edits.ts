import type { PathSegment } from "../issue.ts";
import type { Edit } from "./edit.ts";

/**
 * Makes all edits of a value at once: every path is one of the value as it comes in.
 *
 * It stays as it is; what does not change is shared with the new one. No two edits may overlap.
 */
export function applyEdits(value: unknown, edits: readonly Edit[]): unknown {
  let edited = value;
  // Removals come last, and from the end of each list, so that no index changes before its turn.
  for (const edit of edits)
    if (edit.value !== undefined) edited = set(edited, edit.path, edit.value);
  const removals = edits.filter((edit) => edit.value === undefined);
  for (const { path } of removals.sort(laterFirst)) edited = set(edited, path);
  return edited;
}

/** Tells whether an edit of the one list stands at, above or below one of the other. */
export function editsOverlap(some: readonly Edit[], others: readonly Edit[]): boolean {
  return some.some(({ path }) =>
    others.some((other) => {
      const shorter = Math.min(path.length, other.path.length);
      return path.slice(0, shorter).every((segment, index) => segment === other.path[index]);
    }),
  );
}

/** Sorts by the first segment in which two paths differ; there is one, because no two edits overlap. */
function laterFirst({ path: one }: Edit, { path: other }: Edit): number {
  const index = one.findIndex((segment, at) => segment !== other[at]);
  return one[index]! < other[index]! ? 1 : -1;
}

/** A copy of `value` with another value at `path`, or without the one that is there. */
function set(value: unknown, path: readonly PathSegment[], replacement?: unknown): unknown {
  const [segment, ...rest] = path;
  if (segment === undefined) return replacement;
  if (Array.isArray(value)) {
    const copy = value.slice() as unknown[];
    if (rest.length === 0 && replacement === undefined) copy.splice(Number(segment), 1);
    else copy[Number(segment)] = set(copy[Number(segment)], rest, replacement);
    return copy;
  }
  const copy = { ...(value as Record<string, unknown>) };
  if (rest.length === 0 && replacement === undefined) delete copy[segment];
  else copy[segment] = set(copy[segment], rest, replacement);
  return copy;
}
