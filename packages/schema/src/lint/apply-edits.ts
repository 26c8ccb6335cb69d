import type { PathSegment } from "../issue.ts";
import type { Edit } from "./edit.ts";

/**
 * Applies edits to a value and returns the result. All paths refer to the original value.
 *
 * The original is not changed; unchanged parts are shared with it. Edits must not overlap.
 */
export function applyEdits(value: unknown, edits: readonly Edit[]): unknown {
  let edited = value;
  // Removals come last, and from the end of each list, so that no index changes before it is used.
  for (const edit of edits)
    if (edit.value !== undefined) edited = set(edited, edit.path, edit.value);
  const removals = edits.filter((edit) => edit.value === undefined);
  for (const { path } of removals.sort(laterFirst)) edited = set(edited, path);
  return edited;
}

/** Tests whether the path of an edit in one list equals, contains or is inside a path in the other list. */
export function editsOverlap(some: readonly Edit[], others: readonly Edit[]): boolean {
  return some.some(({ path }) =>
    others.some((other) => {
      const shorter = Math.min(path.length, other.path.length);
      return path.slice(0, shorter).every((segment, index) => segment === other.path[index]);
    }),
  );
}

/** Sorts by the first segment in which two paths differ. There is one, because edits do not overlap. */
function laterFirst({ path: one }: Edit, { path: other }: Edit): number {
  const index = one.findIndex((segment, at) => segment !== other[at]);
  return one[index]! < other[index]! ? 1 : -1;
}

/** Returns a copy of `value` with another value at `path`; without that value if `replacement` is undefined. */
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
