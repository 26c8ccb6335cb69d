import type { CitationId, Reference } from "../article.ts";
import type { ArticleParts } from "../article-parts.ts";
import type { DeepReadonly } from "../deep-readonly.ts";

type References = ArticleParts<"references">;

/** Returns the references of an article by id. If an id occurs twice, the first reference is used. */
export function referencesById(article: References): Map<CitationId, Reference>;
export function referencesById(
  article: DeepReadonly<References>,
): Map<CitationId, DeepReadonly<Reference>>;
export function referencesById(
  article: DeepReadonly<References>,
): Map<CitationId, DeepReadonly<Reference>> {
  const byId = new Map<CitationId, DeepReadonly<Reference>>();
  for (const reference of article.references ?? [])
    if (!byId.has(reference.id)) byId.set(reference.id, reference);
  return byId;
}
