import type { Figure, Relation } from "../article.ts";
import type { ArticleParts } from "../article-parts.ts";
import type { DeepReadonly } from "../deep-readonly.ts";
import type { PathSegment } from "../issue.ts";
import { allInsights, type PlacedInsight } from "./all-insights.ts";

/** A relation or figure, with its insight and its path in the article. */
export interface Statement<Value> {
  readonly value: Value;
  readonly insight: PlacedInsight["insight"];
  readonly path: readonly PathSegment[];
}

type Insights = ArticleParts<"coreInsights" | "groups">;

/** Returns all relations of the article in reading order. */
export function relationsOf(article: Insights): Statement<Relation>[];
export function relationsOf(article: DeepReadonly<Insights>): DeepReadonly<Statement<Relation>>[];
export function relationsOf(article: DeepReadonly<Insights>): DeepReadonly<Statement<Relation>>[] {
  return allInsights(article).flatMap(({ insight, path }) =>
    (insight.relations ?? []).map((value, index) => ({
      value,
      insight,
      path: [...path, "relations", index],
    })),
  );
}

/** Returns all figures of the article in reading order. */
export function figuresOf(article: Insights): Statement<Figure>[];
export function figuresOf(article: DeepReadonly<Insights>): DeepReadonly<Statement<Figure>>[];
export function figuresOf(article: DeepReadonly<Insights>): DeepReadonly<Statement<Figure>>[] {
  return allInsights(article).flatMap(({ insight, path }) =>
    (insight.figures ?? []).map((value, index) => ({
      value,
      insight,
      path: [...path, "figures", index],
    })),
  );
}
