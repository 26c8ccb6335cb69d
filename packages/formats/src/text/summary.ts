import type { Provenance } from "@mineral-brief/schema";
import type { Span } from "./spans.ts";
import type { CitationMark } from "./citation-marks.ts";

/** Words of the source, cleaned, and their range. */
export interface Words extends Span {
  readonly text: string;
}

/** A bullet with its citations, in order of appearance. */
export interface Bullet extends Words {
  readonly marks: readonly CitationMark[];
}

export interface Section extends Span {
  /** Undefined for `Group 1 -` and for bullets without a heading. */
  readonly title: Words | undefined;
  readonly bullets: readonly Bullet[];
}

/** An entry of a list of sources: `[1] Recycling overview https://example.org/recycling`. */
export interface ListedSource extends Span {
  readonly id: number;
  readonly title: Words | undefined;
  readonly url: Words | undefined;
  readonly publisher?: Words | undefined;
  /** A day, with a time if the text states one: `2025-10-24`. */
  readonly datePublished?: Words | undefined;
  /** Words after the address that are none of these, and not kept. They may be a part of it if they are in brackets directly after it. */
  readonly rest?: (Span & { readonly mayBeAddress: boolean }) | undefined;
}

/** An insight summary as written, before it becomes an article. A field that the text does not have is undefined. */
export interface Summary extends Span {
  readonly topics: readonly Words[];
  readonly title: Words | undefined;
  readonly source: Words | undefined;
  /** The address of the source. */
  readonly sourceAddress: Words | undefined;
  /** `2025-10-23T17:55`; local unless the text states an offset. */
  readonly published: Words | undefined;
  /** The date of the last change, from `Updated: …`. */
  readonly modified: Words | undefined;
  /** The heading of the lead section, for example `Core Viewpoint`. */
  readonly leadHeading: Words | undefined;
  readonly lead: readonly Bullet[];
  readonly groups: readonly Section[];
  /** The list of sources below the body. */
  readonly references: readonly ListedSource[];
  /** What a hidden manifest in the text states about its tool. */
  readonly provenance?: Provenance | undefined;
}
