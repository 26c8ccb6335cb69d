import type { Article, Insight } from "../../article.ts";
import { insightsOf } from "../insights-of.ts";

/** Finds the insight whose view has this id. */
export function placedInsight(article: Article, id: string): Insight | undefined {
  const place = Number(/^insight-(\d+)$/.exec(id)?.[1] ?? 0);
  return insightsOf(article)[place - 1];
}
