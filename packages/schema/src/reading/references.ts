import type { Article, CitationId, Reference } from "../article.ts";

/** The article's references by id; where an id stands twice, the first. */
export function referencesById(article: Pick<Article, "references">): Map<CitationId, Reference> {
  const byId = new Map<CitationId, Reference>();
  for (const reference of article.references ?? [])
    if (!byId.has(reference.id)) byId.set(reference.id, reference);
  return byId;
}
