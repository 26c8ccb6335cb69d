import type { Article, Insight } from "../article.ts";
import type { PathSegment } from "../issue.ts";

/** An insight and where it stands. */
export interface PlacedInsight {
  readonly insight: Insight;
  readonly path: readonly PathSegment[];
}

/** Every insight in reading order: the core insights, then each group's. */
export function allInsights(article: Pick<Article, "coreInsights" | "groups">): PlacedInsight[] {
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
