import type { Citation, CitationId, Reference, Text } from "../article.ts";

/** Returns the id that a citation cites. */
export function citationId(citation: Citation): CitationId {
  return typeof citation === "object" ? citation.id : citation;
}

/** The place that a citation cites. */
export interface CitedPlace {
  readonly locator: string | undefined;
  readonly quote: Text | undefined;
}

/**
 * Returns the place that a citation cites: its own locator and quote, or those of its reference.
 *
 * A citation with an own locator does not take the quote of the reference, which is from another place. The same is true
 * for a citation with an own quote and the locator.
 */
export function citedPlace(citation: Citation, reference: Reference | undefined): CitedPlace {
  const own = typeof citation === "object" ? citation : undefined;
  const { locator, quote } =
    own?.locator === undefined && own?.quote === undefined ? (reference ?? {}) : own;
  return { locator, quote };
}
