import type { Article, Citation, Insight } from "../../article.ts";
import { allInsights } from "../all-insights.ts";
import { viewCaps } from "../view-caps.ts";

/** A statement of one insight, or the same statement of several. */
export interface DistinctStatement<Value> {
  readonly value: Value;
  /** The first insight that states it, and its place in reading order, from 1. */
  readonly insight: Insight;
  readonly place: number;
  /** The citations of all insights that state it. */
  readonly citations: readonly Citation[];
}

/**
 * Lists the statements of an article in reading order. Equal statements of one kind and speaker become one.
 */
export function distinctStatements<Value>(
  article: Article,
  statementsOf: (insight: Insight) => readonly Value[],
): DistinctStatement<Value>[] {
  const found = new Map<string, Statement<Value>>();
  for (const [index, { insight }] of allInsights(article).slice(0, viewCaps.insights).entries())
    for (const value of statementsOf(insight)) {
      const key = contentKey(value, insight);
      const known = found.get(key);
      if (known) known.insights.set(index, insight);
      else found.set(key, { value, insights: new Map([[index, insight]]) });
    }
  const citationsOf = citationReader();
  return [...found.values()].map(({ value, insights }) => {
    const [[index, insight]] = [...insights] as [[number, Insight]];
    return { value, insight, place: index + 1, citations: citationsOf(insights) };
  });
}

interface Statement<Value> {
  readonly value: Value;
  /** The insights that state it, by index. */
  readonly insights: Map<number, Insight>;
}

/** Lists the citations of insights, each once. Many statements of the same insights share one list. */
function citationReader(): (insights: ReadonlyMap<number, Insight>) => readonly Citation[] {
  const lists = new Map<string, readonly Citation[]>();
  return (insights) => {
    const key = [...insights.keys()].join(" ");
    const known = lists.get(key);
    if (known) return known;
    const cited = [...insights.values()].flatMap(({ citations = [] }) => citations);
    const list = [
      ...new Map(cited.map((citation) => [JSON.stringify(citation), citation])).values(),
    ];
    lists.set(key, list);
    return list;
  };
}

/** Returns a text that is the same for equal statements of one kind and speaker. */
export function contentKey(value: unknown, { kind = "fact", attribution }: Insight): string {
  return JSON.stringify([value, kind, attribution]);
}
