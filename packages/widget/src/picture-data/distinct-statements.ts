import type { Article, Figure, Relation } from "@mineral-brief/schema";
import { allInsights } from "@mineral-brief/schema/reading";

interface Statements {
  readonly figures: Figure;
  readonly relations: Relation;
}

/** Lists an article's relations in reading order, without duplicates. */
export function distinctRelations(article: Article): Relation[] {
  return distinct(article, "relations");
}

/** Lists the figures that have a `measure` or an `about`, in reading order, without duplicates. */
export function describedFigures(article: Article): Figure[] {
  return distinct(article, "figures").filter(({ measure, about }) => measure || about?.length);
}

function distinct<Kind extends keyof Statements>(article: Article, kind: Kind): Statements[Kind][] {
  const byContent = new Map<string, Statements[Kind]>();
  for (const { insight } of allInsights(article))
    for (const value of (insight[kind] ?? []) as Statements[Kind][])
      byContent.set(JSON.stringify(value), value);
  return [...byContent.values()];
}
