import type { Article, Citation, Insight } from "../../article.ts";
import { insightsOf } from "../insights-of.ts";
import { retractedIds, retractionDateOf } from "../retracted-ids.ts";
import { viewCaps } from "../view-caps.ts";
import { contentKey } from "./content-key.ts";

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
 * Lists the statements of an article in reading order. Equal statements of one kind and speaker become one. Those of a
 * retracted insight are omitted, and all of a retracted article.
 */
export function distinctStatements<Value>(
  article: Article,
  statementsOf: (insight: Insight) => readonly Value[],
): DistinctStatement<Value>[] {
  if (retractionDateOf(article) !== undefined) return [];
  const found = new Map<string, Statement<Value>>();
  const insights = insightsOf(article).slice(0, viewCaps.insights);
  const retracted = retractedIds(article);
  for (const [index, insight] of insights.entries())
    for (const value of retracted.has(insight.id) ? [] : statementsOf(insight)) {
      const key = contentKey(value, insight);
      const known = found.get(key);
      if (known === undefined) found.set(key, { value, places: [index] });
      else if (known.places.at(-1) !== index) known.places.push(index);
    }
  const citationsOf = citationReader(insights);
  return Array.from(found.values(), ({ value, places }) => {
    const [index] = places as [number];
    return { value, insight: insights[index]!, place: index + 1, citations: citationsOf(places) };
  });
}

interface Statement<Value> {
  readonly value: Value;
  /** The indexes of the insights that state it. */
  readonly places: number[];
}

/** Lists the citations of insights, each once. Many statements of the same insights share one list. */
function citationReader(
  insights: readonly Insight[],
): (places: readonly number[]) => readonly Citation[] {
  const lists = new Map<string, readonly Citation[]>();
  return (places) => {
    const key = places.join(" ");
    const known = lists.get(key);
    if (known) return known;
    const cited = places.flatMap((place) => insights[place]!.citations ?? []);
    const list = [
      ...new Map(cited.map((citation) => [JSON.stringify(citation), citation])).values(),
    ];
    lists.set(key, list);
    return list;
  };
}
