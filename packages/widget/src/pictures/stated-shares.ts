import type { Article, Figure } from "@mineral-brief/schema";
import { tellingFigures } from "../picture-facts/telling-figures.ts";
import { percentRange } from "./percent-range.ts";

/** The shares that an article states, a list for each measure; at most 24 in all. */
export function statedShares(article: Article): Figure[][] {
  const byMeasure = new Map<string, Figure[]>();
  const shares = tellingFigures(article).filter((figure) => percentRange(figure) !== undefined);
  for (const share of shares.slice(0, 24)) {
    const key = JSON.stringify(share.measure ?? null);
    byMeasure.set(key, [...(byMeasure.get(key) ?? []), share]);
  }
  return [...byMeasure.values()];
}
