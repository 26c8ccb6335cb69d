import { groupBy } from "@mineral-brief/schema/internal";

/** What tells two articles apart. */
export interface ComparedArticle {
  readonly id: string | undefined;
  /** The name of its file, made from its date and headline. */
  readonly fileName: string;
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
    // Briefs without references are the same text in CSL, which has nothing else.
    const content = `${article.fileName} ${article.sha256}`;
    const first = firsts.get(content);
    if (first === undefined) firsts.set(content, article);
    else repeated.push({ article, first });
  }
  return { distinct: [...firsts.values()], repeated, conflicting };
}
