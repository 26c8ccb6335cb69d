import type { Loss, SerialiseOptions, WritableFormat } from "@mineral-brief/formats";
import type { CheckedArticle } from "../checking/checked-file.ts";

/** A loss, and how many articles have it. */
export interface LossCount extends Loss {
  readonly articles: number;
}

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
  const counts = new Map<string, LossCount>();
  for (const { batch, losses } of batches) {
    if (batch.length === 1 || losses.length === 0) {
      add(losses, 1);
      continue;
    }
    add(losses, 0);
    for (const { article } of batch) {
      const single = format.serialise([article], options);
      if (single.ok) add(single.losses, 1);
    }
  }
  // A field that some articles keep and others lose is kept in part in the larger text, which no article says of itself.
  const counted = new Set(
    [...counts.values()].flatMap((loss) => (loss.articles > 0 ? [loss.field] : [])),
  );
  return [...counts.values()].filter(({ field, articles }) => articles > 0 || !counted.has(field));

  function add(losses: readonly Loss[], articles: number): void {
    for (const { field, message } of losses) {
      const key = `${field} ${message}`;
      const count = (counts.get(key)?.articles ?? 0) + articles;
      counts.set(key, { field, message, articles: count });
    }
  }
}
