import type { Article, Insight } from "../../article.ts";
import { allInsights } from "../all-insights.ts";

/** Finds the insight whose view has this id. */
export function placedInsight(article: Article, id: string): Insight | undefined {
  const place = Number(/^insight-(\d+)$/.exec(id)?.[1] ?? 0);
  return allInsights(article)[place - 1]?.insight;
}
