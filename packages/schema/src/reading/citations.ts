import type { Citation, CitationId } from "../article.ts";

/** Returns the id that a citation cites. */
export function citationId(citation: Citation): CitationId {
  return typeof citation === "object" ? citation.id : citation;
}
