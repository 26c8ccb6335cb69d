import type { Insight } from "../article.ts";
import type { ArticleParts } from "../article-parts.ts";
import type { DeepReadonly } from "../deep-readonly.ts";

type Insights = ArticleParts<"coreInsights" | "groups">;

/** Returns all insights in reading order, as `allInsights` does, without their paths: making those takes most of its time. */
export function insightsOf(article: Insights): Insight[];
export function insightsOf(article: DeepReadonly<Insights>): DeepReadonly<Insight>[];
export function insightsOf(article: DeepReadonly<Insights>): DeepReadonly<Insight>[] {
  const all: DeepReadonly<Insight>[] = [];
  for (const insight of article.coreInsights ?? []) all.push(insight);
  for (const { insights } of article.groups ?? [])
    for (const insight of insights) all.push(insight);
  return all;
}
