import type { Article } from "@mineral-brief/schema";

/** Throws TypeError for anything but a list: a program without types may pass one article. */
export function requireArticles(articles: readonly Article[]): void {
  if (!Array.isArray(articles))
    throw new TypeError("expected a list of articles, such as [article]");
}
