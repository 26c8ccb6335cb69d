import type { Loss } from "@mineral-brief/formats";

/** A loss, and how many articles have it. */
export interface LossCount extends Loss {
  readonly articles: number;
}

/** Counts the articles that lose each field, one article after the other. */
export class LossesByArticle {
  readonly #counts = new Map<string, LossCount>();

  /** Adds the losses of an article, or of a number of articles that have the same ones. */
  add(losses: readonly Loss[], articles = 1): void {
    for (const { field, message } of losses) {
      const key = `${field} ${message}`;
      const count = (this.#counts.get(key)?.articles ?? 0) + articles;
      this.#counts.set(key, { field, message, articles: count });
    }
  }

  all(): readonly LossCount[] {
    return [...this.#counts.values()];
  }
}
