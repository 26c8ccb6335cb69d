import type { Article } from "@mineral-brief/schema";
import { withCanonicalKeys } from "@mineral-brief/schema/canonical-keys";
import { hash32 } from "@mineral-brief/schema/internal";

/**
 * Makes an id prefix for the fragment of an article, so that the ids of several fragments on a page differ. The same
 * article `id` gives the same prefix; without an `id`, the same article does.
 */
export function idPrefix(article: Article): string {
  const identity = article.id ?? JSON.stringify(withCanonicalKeys(article));
  return `brief-${hash32(identity).toString(16).padStart(8, "0")}`;
}
