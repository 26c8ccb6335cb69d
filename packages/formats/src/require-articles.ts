import type { Article } from "@mineral-brief/schema";
import { isObject } from "@mineral-brief/schema/internal";

/** The keys of every article. */
const requiredKeys = ["schemaVersion", "headline", "language"] as const satisfies (keyof Article)[];

/**
 * Throws TypeError for anything but a list of articles: a program without types may pass one article, or the result of
 * `validateArticle`.
 */
export function requireArticles(articles: readonly Article[]): void {
  if (!Array.isArray(articles))
    throw new TypeError("expected a list of articles, such as [article]");
  const index = articles.findIndex(
    (article: unknown) =>
      !isObject(article) || requiredKeys.some((key) => article[key] === undefined),
  );
  if (index >= 0)
    throw new TypeError(`articles[${index}] is not an article that validateArticle accepts`);
}
