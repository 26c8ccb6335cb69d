import type { PathSegment } from "../issue.ts";

/**
 * One change to an article, as data that tools for any format can apply.
 *
 * `value` is set at `path`. If `value` is undefined or missing, the value at `path` is removed.
 */
export interface Edit {
  readonly path: readonly PathSegment[];
  readonly value?: unknown;
}
