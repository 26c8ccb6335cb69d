import type { Article, CitationId, Reference } from "../article.ts";

/** Returns the references of an article by id. If an id occurs twice, the first reference is used. */
export function referencesById(article: Pick<Article, "references">): Map<CitationId, Reference> {
  const byId = new Map<CitationId, Reference>();
  for (const reference of article.references ?? [])
    if (!byId.has(reference.id)) byId.set(reference.id, reference);
  return byId;
}
