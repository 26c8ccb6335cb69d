import type { PathSegment } from "@mineral-brief/schema";

/** Returns the path of the key that an unknown key is meant to be; undefined if none is suggested. */
export function meantPath({
  code,
  path,
  suggestion,
}: {
  readonly code: string;
  readonly path?: readonly PathSegment[] | undefined;
  readonly suggestion?: string | undefined;
}): readonly PathSegment[] | undefined {
  return code === "unknown-key" && path !== undefined && suggestion !== undefined
    ? [...path.slice(0, -1), suggestion]
    : undefined;
}
