import type { PathSegment } from "./issue.ts";

/** Returns the value at a path; undefined if there is none. */
export function valueAt(data: unknown, path: readonly PathSegment[]): unknown {
  let value = data;
  for (const segment of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, segment))
      return undefined;
    value = (value as Readonly<Record<PathSegment, unknown>>)[segment];
  }
  return value;
}
