import type { PathSegment } from "../issue.ts";

/**
 * One change to an article, as data that the tooling of any format can apply.
 *
 * `value` replaces what stands at `path`, or is added where nothing does. Undefined, or no such key:
 * what stands there is removed.
 */
export interface Edit {
  readonly path: readonly PathSegment[];
  readonly value?: unknown;
}
