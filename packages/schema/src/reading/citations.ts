import type { Citation, CitationId, Insight } from "../article.ts";
import type { DeepReadonly } from "../deep-readonly.ts";

/** Returns the id that a citation cites. */
export function citationId(citation: DeepReadonly<Citation>): CitationId {
  return typeof citation === "object" ? citation.id : citation;
}

/** Tests whether an insight has citations. */
export function isCited({ citations }: DeepReadonly<Insight>): boolean {
  return citations !== undefined && citations.length > 0;
}
