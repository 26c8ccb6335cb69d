import type { Loss, SerialiseOptions, WritableFormat } from "@mineral-brief/formats";
import type { CheckedArticle } from "../checking/checked-file.ts";
import { LossesByArticle, type LossCount } from "./losses-by-article.ts";

/** A batch of articles that were written as one text. */
export interface WrittenBatch {
  readonly batch: readonly CheckedArticle[];
  readonly losses: readonly Loss[];
}

/** Counts the articles that lose each field. A format reports a field once per text, so this serialises the articles of a larger batch one by one. */
export function countLosses(
  batches: readonly WrittenBatch[],
  format: WritableFormat,
  options: SerialiseOptions,
): LossCount[] {
  const counts = new LossesByArticle();
  for (const { batch, losses } of batches) {
    if (batch.length === 1 || losses.length === 0) {
      counts.add(losses);
      continue;
    }
    counts.add(losses, 0);
    for (const { article } of batch) {
      const single = format.serialise([article], options);
      if (single.ok) counts.add(single.losses);
    }
  }
  // A field that some articles keep and others lose is kept in part in the larger text, which no article says of itself.
  const counted = new Set(counts.all().flatMap((loss) => (loss.articles > 0 ? [loss.field] : [])));
  return counts.all().filter(({ field, articles }) => articles > 0 || !counted.has(field));
}
