import type { When } from "../article.ts";
import type { ArticleParts } from "../article-parts.ts";
import type { DeepReadonly } from "../deep-readonly.ts";

/** Returns the publication date of the brief: its own, or that of its source; undefined if neither is set. */
export function publicationDateOf(
  article: DeepReadonly<ArticleParts<"datePublished" | "source">>,
): When | undefined {
  return article.datePublished ?? article.source?.datePublished;
}
