import type { Article, Figure, Relation } from "@mineral-brief/schema";
import { allInsights } from "@mineral-brief/schema/reading";

interface Stated {
  readonly figures: Figure;
  readonly relations: Relation;
}

/** The figures or relations that an article states, in reading order, each once however many insights repeat it. */
export function statedOnce<Kind extends keyof Stated>(
  article: Article,
  kind: Kind,
): Stated[Kind][] {
  const once = new Map<string, Stated[Kind]>();
  for (const { insight } of allInsights(article))
    for (const value of (insight[kind] ?? []) as Stated[Kind][])
      once.set(JSON.stringify(value), value);
  return [...once.values()];
}
