import type { Loss, SerialiseOptions, WritableFormat } from "@mineral-brief/formats";
import type { CheckedArticle } from "../checking/checked-file.ts";

/** A field that does not come along, and in how many articles. */
export interface CountedLoss extends Loss {
  readonly articles: number;
}

/** What was written of a batch of articles. */
export interface WrittenBatch {
  readonly batch: readonly CheckedArticle[];
  readonly losses: readonly Loss[];
}

/** Counts the articles that lose each field. A text of several articles names a field once, so that they are asked one by one. */
export function countLosses(
  batches: readonly WrittenBatch[],
  format: WritableFormat,
  options: SerialiseOptions,
): CountedLoss[] {
  const counts = new Map<string, CountedLoss>();
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
  return [...counts.values()];

  function add(losses: readonly Loss[], articles: number): void {
    for (const { field, message } of losses) {
      const key = `${field} ${message}`;
      const count = (counts.get(key)?.articles ?? 0) + articles;
      counts.set(key, { field, message, articles: count });
    }
  }
}
