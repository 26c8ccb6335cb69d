import type { CitationMark } from "./citation-marks.ts";
import type { Span } from "./spans.ts";

/** Words of the source, cleaned, and where they stand. */
export interface Words extends Span {
  readonly text: string;
}

/** A bullet with the citation numbers that stood in it, in order of appearance. */
export interface Bullet extends Words {
  readonly marks: readonly CitationMark[];
  readonly citations: readonly number[];
}

export interface Section extends Span {
  /** Undefined for `Group 1 -` and for bullets without a heading. */
  readonly title: Words | undefined;
  readonly bullets: readonly Bullet[];
}

/** An insight summary as written, before it becomes an article. A field that the text does not have is undefined. */
export interface Summary extends Span {
  readonly topics: readonly Words[];
  readonly title: Words | undefined;
  readonly source: Words | undefined;
  /** `2025-10-23T17:55`: a local time, since the form has no zone. */
  readonly published: Words | undefined;
  /** The heading of the lead section, for example `Core Viewpoint`. */
  readonly leadHeading: Words | undefined;
  readonly lead: readonly Bullet[];
  readonly groups: readonly Section[];
}
