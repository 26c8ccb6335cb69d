import type { Article } from "./article.ts";

/**
 * Optional fields of an article.
 *
 * The required fields are known too, because TypeScript refuses a literal article without any of the optional ones: an
 * object must share a key with a type whose keys are all optional.
 */
export type ArticleParts<Key extends keyof Article> = Pick<Article, Key> &
  Partial<Pick<Article, "schemaVersion" | "headline" | "language">>;
