import type { Organization, TermId } from "../article.ts";
import type { ArticleParts } from "../article-parts.ts";
import type { DeepReadonly } from "../deep-readonly.ts";

type Organizations = ArticleParts<"organizations">;

/** Returns the organisation with this id; the first one if the id occurs twice. */
export function organizationOf(article: Organizations, id: TermId): Organization | undefined;
export function organizationOf(
  article: DeepReadonly<Organizations>,
  id: TermId,
): DeepReadonly<Organization> | undefined;
export function organizationOf(
  article: DeepReadonly<Organizations>,
  id: TermId,
): DeepReadonly<Organization> | undefined {
  return article.organizations?.find((organization) => organization.id === id);
}
