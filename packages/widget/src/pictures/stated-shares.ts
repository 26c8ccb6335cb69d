import type { Article, Figure } from "@mineral-brief/schema";
import { describedFigures } from "../picture-data/distinct-statements.ts";
import { percentRange } from "./percent-range.ts";

/** Lists up to 24 shares that an article states, grouped by measure. */
export function statedShares(article: Article): Figure[][] {
  const byMeasure = new Map<string, Figure[]>();
  const shares = describedFigures(article).filter((figure) => percentRange(figure) !== undefined);
  for (const share of shares.slice(0, 24)) {
    const key = JSON.stringify(share.measure ?? null);
    byMeasure.set(key, [...(byMeasure.get(key) ?? []), share]);
  }
  return [...byMeasure.values()];
}
