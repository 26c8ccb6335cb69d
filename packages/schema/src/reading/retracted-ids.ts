import type { When } from "../article.ts";
import type { ArticleParts } from "../article-parts.ts";
import type { DeepReadonly } from "../deep-readonly.ts";

/** Returns the ids of the insights that a correction of the article retracts. */
export function retractedIds(
  article: DeepReadonly<ArticleParts<"corrections">>,
): ReadonlySet<string | undefined> {
  const retractions = (article.corrections ?? []).filter(({ kind }) => kind === "retraction");
  return new Set(retractions.flatMap(({ insight }) => insight ?? []));
}

/** Returns the date of the last correction that retracts the complete article; undefined if none does. */
export function retractionDateOf(
  article: DeepReadonly<ArticleParts<"corrections">>,
): When | undefined {
  return (article.corrections ?? [])
    .filter(({ kind, insight }) => kind === "retraction" && insight === undefined)
    .map(({ date }) => date)
    .toSorted()
    .at(-1);
}
