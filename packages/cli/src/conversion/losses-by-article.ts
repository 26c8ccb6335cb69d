import type { Loss } from "@mineral-brief/formats";
import type { LossCount } from "./count-losses.ts";

/** Counts the articles that lose each field, one article after the other. */
export class LossesByArticle {
  readonly #counts = new Map<string, LossCount>();

  /** Adds the losses of an article. */
  add(losses: readonly Loss[]): void {
    for (const { field, message } of losses) {
      const key = `${field} ${message}`;
      const articles = (this.#counts.get(key)?.articles ?? 0) + 1;
      this.#counts.set(key, { field, message, articles });
    }
  }

  all(): readonly LossCount[] {
    return [...this.#counts.values()];
  }
}
