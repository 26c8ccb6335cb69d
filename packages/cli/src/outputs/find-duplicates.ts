import type { ArticleText } from "./article-text.ts";

/** Articles of one run, grouped by duplicates. */
export interface GroupedArticles {
  readonly distinct: readonly ArticleText[];
  /** Articles with the same text as an earlier one. */
  readonly repeated: readonly { readonly article: ArticleText; readonly first: ArticleText }[];
  /** Articles that share an id but have different texts. */
  readonly conflicting: readonly (readonly ArticleText[])[];
}

/** Finds articles that appear twice: with the same id, or with the same text. */
export function findDuplicates(articles: readonly ArticleText[]): GroupedArticles {
  const byId = new Map<string, ArticleText[]>();
  for (const article of articles) {
    if (article.id === undefined) continue;
    const same = byId.get(article.id);
    if (same === undefined) byId.set(article.id, [article]);
    else same.push(article);
  }
  const conflicting = [...byId.values()].filter((same) =>
    same.some(({ sha256 }) => sha256 !== same[0]!.sha256),
  );
  const undecided = new Set(conflicting.flat());
  const firsts = new Map<string, ArticleText>();
  const repeated = [];
  for (const article of articles) {
    if (undecided.has(article)) continue;
    const first = firsts.get(article.sha256);
    if (first === undefined) firsts.set(article.sha256, article);
    else repeated.push({ article, first });
  }
  return { distinct: [...firsts.values()], repeated, conflicting };
}
