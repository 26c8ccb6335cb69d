import type { Article, Insight } from "../article.ts";
import type { DeepReadonly } from "../deep-readonly.ts";
import type { PathSegment } from "../issue.ts";

/** An insight with its path in the article. */
export interface PlacedInsight {
  readonly insight: Insight;
  readonly path: readonly PathSegment[];
}

type Insights = Pick<Article, "coreInsights" | "groups">;

/** Returns all insights in reading order: the core insights, then those of each group. */
export function allInsights(article: Insights): PlacedInsight[];
export function allInsights(article: DeepReadonly<Insights>): DeepReadonly<PlacedInsight>[];
export function allInsights(article: DeepReadonly<Insights>): DeepReadonly<PlacedInsight>[] {
  const core = (article.coreInsights ?? []).map((insight, index) => ({
    insight,
    path: ["coreInsights", index],
  }));
  const grouped = (article.groups ?? []).flatMap((group, groupIndex) =>
    group.insights.map((insight, index) => ({
      insight,
      path: ["groups", groupIndex, "insights", index],
    })),
  );
  return [...core, ...grouped];
}
