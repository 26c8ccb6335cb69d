import type { TermId } from "../article.ts";
import type { Span } from "./span.ts";

/** A term or organisation that a text names. */
export interface NamedThing extends Span {
  readonly id: TermId;
  readonly kind: "mineral" | "place" | "organization";
}
