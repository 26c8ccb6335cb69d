import type { Article } from "@mineral-brief/schema";
import { withCanonicalKeys } from "@mineral-brief/schema/canonical-keys";

/**
 * Names a brief for the ids of its fragment, so that several on a page stay apart: the same for the same
 * `id`, or for the same article where it has none.
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
