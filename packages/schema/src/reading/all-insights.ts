import type { Insight } from "../article.ts";
import type { ArticleParts } from "../article-parts.ts";
import type { DeepReadonly } from "../deep-readonly.ts";
import type { PathSegment } from "../issue.ts";

/** An insight with its path in the article. */
export interface PlacedInsight {
  readonly insight: Insight;
  readonly path: readonly PathSegment[];
}

type Insights = ArticleParts<"coreInsights" | "groups">;

/** Returns all insights in reading order: the core insights, then those of each group. */
export function allInsights(article: Insights): PlacedInsight[];
export function allInsights(article: DeepReadonly<Insights>): DeepReadonly<PlacedInsight>[];
export function allInsights(article: DeepReadonly<Insights>): DeepReadonly<PlacedInsight>[] {
  const placed: DeepReadonly<PlacedInsight>[] = [];
  for (const [index, insight] of (article.coreInsights ?? []).entries())
    placed.push({ insight, path: ["coreInsights", index] });
  for (const [groupIndex, { insights }] of (article.groups ?? []).entries())
    for (const [index, insight] of insights.entries())
      placed.push({ insight, path: ["groups", groupIndex, "insights", index] });
  return placed;
}
