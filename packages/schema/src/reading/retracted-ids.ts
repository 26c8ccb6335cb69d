import type { ArticleParts } from "../article-parts.ts";
import type { DeepReadonly } from "../deep-readonly.ts";

/** Returns the ids of the insights that a correction of the article retracts. */
export function retractedIds(
  article: DeepReadonly<ArticleParts<"corrections">>,
): ReadonlySet<string | undefined> {
  const retractions = (article.corrections ?? []).filter(({ kind }) => kind === "retraction");
  return new Set(retractions.flatMap(({ insight }) => insight ?? []));
}
