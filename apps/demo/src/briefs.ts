import { validArticles } from "@mineral-brief/fixtures";
import type { Article } from "@mineral-brief/schema";
import { allInsights, publicationDateOf } from "@mineral-brief/schema/reading";

export interface Brief {
  /** The name of its fixture, and its place in the page's address. */
  readonly name: string;
  readonly article: Article;
}

/** The example briefs that have something to read, the newest first. */
export const briefs: readonly Brief[] = Object.entries<Article>(validArticles)
  .map(([name, article]) => ({ name, article }))
  .filter(({ article }) => allInsights(article).length > 0)
  .toSorted((a, b) =>
    (publicationDateOf(b.article) ?? "").localeCompare(publicationDateOf(a.article) ?? ""),
  );
