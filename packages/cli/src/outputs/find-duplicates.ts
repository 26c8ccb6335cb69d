import type { ArticleText } from "./article-text.ts";

/** Articles of one run, parted by whether each says something of its own. */
export interface PartedArticles {
  readonly distinct: readonly ArticleText[];
  /** Those that say what another says: writing the other is enough. */
  readonly repeated: readonly { readonly article: ArticleText; readonly first: ArticleText }[];
  /** Those that share an id and say different things: no one but their author knows which is right. */
  readonly contradicting: readonly (readonly ArticleText[])[];
}

/** Finds the articles that were given twice: with the same id, or with the same text. */
export function findDuplicates(articles: readonly ArticleText[]): PartedArticles {
  const byId = new Map<string, ArticleText[]>();
  for (const article of articles) {
    if (article.id === undefined) continue;
    const same = byId.get(article.id);
    if (same === undefined) byId.set(article.id, [article]);
    else same.push(article);
  }
  const contradicting = [...byId.values()].filter((same) =>
    same.some(({ sha256 }) => sha256 !== same[0]!.sha256),
  );
  const undecided = new Set(contradicting.flat());
  const firsts = new Map<string, ArticleText>();
  const repeated = [];
  for (const article of articles) {
    if (undecided.has(article)) continue;
    const first = firsts.get(article.sha256);
    if (first === undefined) firsts.set(article.sha256, article);
    else repeated.push({ article, first });
  }
  return { distinct: [...firsts.values()], repeated, contradicting };
}
