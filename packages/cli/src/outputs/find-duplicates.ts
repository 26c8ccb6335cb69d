import { groupBy } from "../group-by.ts";

/** What tells two articles apart. */
export interface ComparedArticle {
  readonly id: string | undefined;
  /** A hash of the content. */
  readonly sha256: string;
  /** The input for messages. */
  readonly place: string;
}

/** Articles of one run, grouped by duplicates. */
export interface GroupedArticles<Item> {
  readonly distinct: readonly Item[];
  /** Articles with the same text as an earlier one. */
  readonly repeated: readonly { readonly article: Item; readonly first: Item }[];
  /** Articles that share an id but have different texts. */
  readonly conflicting: readonly (readonly Item[])[];
}

/** Finds articles that appear twice: with the same id, or with the same text. */
export function findDuplicates<Item extends ComparedArticle>(
  articles: readonly Item[],
): GroupedArticles<Item> {
  const withIds = articles.filter(({ id }) => id !== undefined);
  const conflicting = [...groupBy(withIds, ({ id }) => id).values()].filter((same) =>
    same.some(({ sha256 }) => sha256 !== same[0]!.sha256),
  );
  const undecided = new Set(conflicting.flat());
  const firsts = new Map<string, Item>();
  const repeated: { article: Item; first: Item }[] = [];
  for (const article of articles) {
    if (undecided.has(article)) continue;
    const first = firsts.get(article.sha256);
    if (first === undefined) firsts.set(article.sha256, article);
    else repeated.push({ article, first });
  }
  return { distinct: [...firsts.values()], repeated, conflicting };
}
