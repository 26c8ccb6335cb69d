import type { PathSegment } from "@mineral-brief/schema";

/** True for a path that is the start of another one, or is that one. */
export function startsWith(path: readonly PathSegment[], start: readonly PathSegment[]): boolean {
  return start.every((segment, at) => segment === path[at]);
}
