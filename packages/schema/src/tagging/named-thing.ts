import type { TermId } from "../article.ts";

/** Something that a text names. */
export interface NamedThing {
  readonly id: TermId;
  readonly kind: "mineral" | "place" | "organization";
  /** In UTF-16 units from 0, `end` exclusive. */
  readonly start: number;
  readonly end: number;
}
