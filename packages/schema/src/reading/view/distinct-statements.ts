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
  const byContent = new Map<string, DistinctStatement<Value>>();
  for (const [index, { insight }] of allInsights(article).slice(0, viewCaps.insights).entries())
    for (const value of statementsOf(insight)) {
      const key = contentKey(value, insight);
      const known = byContent.get(key);
      byContent.set(
        key,
        known === undefined
          ? { value, insight, place: index + 1, citations: insight.citations ?? [] }
          : { ...known, citations: union(known.citations, insight.citations ?? []) },
      );
    }
  return [...byContent.values()];
}

/** Returns a text that is the same for equal statements of one kind and speaker. */
export function contentKey(value: unknown, { kind = "fact", attribution }: Insight): string {
  return JSON.stringify([value, kind, attribution]);
}

function union(some: readonly Citation[], others: readonly Citation[]): Citation[] {
  const known = new Set(some.map((citation) => JSON.stringify(citation)));
  return [...some, ...others.filter((citation) => !known.has(JSON.stringify(citation)))];
}
