import type { Article } from "@mineral-brief/schema";
import { withCanonicalKeys } from "@mineral-brief/schema/canonical-keys";

/**
 * Makes an id prefix for the fragment of an article, so that the ids of several fragments on a page differ. The same
 * article `id` gives the same prefix; without an `id`, the same article does.
 *
 * 32-bit FNV-1a over UTF-16 code units. See https://datatracker.ietf.org/doc/draft-eastlake-fnv/
 */
export function idPrefix(article: Article): string {
  const identity = article.id ?? JSON.stringify(withCanonicalKeys(article));
  let hash = 0x811c9dc5;
  for (let index = 0; index < identity.length; index++)
    hash = Math.imul(hash ^ identity.charCodeAt(index), 0x01000193);
  return `brief-${(hash >>> 0).toString(16).padStart(8, "0")}`;
}
