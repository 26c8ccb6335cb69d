import type { Citation, CitationId, Insight } from "../article.ts";

/** Returns the id that a citation cites. */
export function citationId(citation: Citation): CitationId {
  return typeof citation === "object" ? citation.id : citation;
}

/** Tests whether an insight has citations. */
export function isCited({ citations }: Insight): boolean {
  return citations !== undefined && citations.length > 0;
}
