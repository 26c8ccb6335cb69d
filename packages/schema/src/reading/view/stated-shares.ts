import type { Article, Figure, Insight } from "../../article.ts";
import { contentKey, distinctStatements, type DistinctStatement } from "./distinct-statements.ts";
import { percentRange } from "./percent-range.ts";

/** The shares of an article that bars can show. */
export interface StatedShares {
  /** Parts of one measure in one insight that add up to 100 %. */
  readonly wholes: readonly DistinctStatement<readonly Figure[]>[];
  readonly bars: readonly DistinctStatement<Figure>[];
  /** The `contentKey` of each share above. */
  readonly keys: ReadonlySet<string>;
}

/** More bars are hard to compare. Further shares are listed with the other figures. */
const maximumBars = 24;

/** Lists the shares of an article. A single share stays in its sentence. */
export function statedShares(article: Article): StatedShares {
  const keys = new Set<string>();
  const wholes = distinctStatements(article, wholesOf)
    .filter(({ value }) => value.length <= maximumBars)
    .slice(0, maximumBars);
  for (const { value, insight } of wholes)
    for (const part of value) keys.add(contentKey(part, insight));
  const bars = distinctStatements(article, sharesOf)
    .filter(({ value, insight }) => !keys.has(contentKey(value, insight)))
    .slice(0, maximumBars);
  for (const { value, insight } of bars) keys.add(contentKey(value, insight));
  return keys.size < 2 ? { wholes: [], bars: [], keys: new Set() } : { wholes, bars, keys };
}

/** Lists the shares of an insight that say what they are shares of. */
function sharesOf({ figures = [] }: Insight): Figure[] {
  return figures.filter(
    (figure) =>
      percentRange(figure) !== undefined &&
      (figure.measure !== undefined || (figure.about ?? []).length > 0),
  );
}

function wholesOf(insight: Insight): Figure[][] {
  const byMeasure = new Map<string, Figure[]>();
  for (const share of sharesOf(insight)) {
    if (share.measure === undefined) continue;
    const key = JSON.stringify([share.measure, share.basis, share.period]);
    byMeasure.set(key, [...(byMeasure.get(key) ?? []), share]);
  }
  return [...byMeasure.values()].filter(isComplete);
}

/** True for the parts of different owners that add up to 100 %. */
function isComplete(parts: readonly Figure[]): boolean {
  const owners = parts.flatMap(({ about = [] }) => about);
  const sum = parts.reduce((total, part) => total + percentOf(part), 0);
  return (
    parts.length > 1 &&
    parts.every(({ about = [] }) => about.length > 0) &&
    new Set(owners).size === owners.length &&
    Math.abs(sum - 100) < 0.001
  );
}

/** Returns a share as one number; NaN for a range. */
function percentOf({ value, min, max }: Figure): number {
  if (value !== undefined) return value;
  return min !== undefined && max !== undefined && min !== max ? NaN : (min ?? max)!;
}
