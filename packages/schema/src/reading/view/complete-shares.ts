import { groupBy } from "../../group-by.ts";
import type { Article, Figure, Insight } from "../../article.ts";
import { contentKey } from "./content-key.ts";
import { distinctStatements, type DistinctStatement } from "./distinct-statements.ts";
import { sharesOf, statedShares } from "./stated-shares.ts";

/** The shares that bars show: those that add up to 100 %, and the others. */
export interface SortedShares {
  /** Parts of one measure in one insight. */
  readonly wholes: readonly DistinctStatement<readonly Figure[]>[];
  readonly bars: readonly DistinctStatement<Figure>[];
}

/** Finds the shares that add up to 100 %: they are one bar. */
export function sortShares(article: Article): SortedShares {
  const shares = statedShares(article);
  const keyOf = ({ value, insight }: DistinctStatement<Figure>): string =>
    contentKey(value, insight);
  const drawn = new Set(shares.map(keyOf));
  const wholes = distinctStatements(article, (insight) =>
    completeShares(insight).filter((parts) =>
      parts.every((part) => drawn.has(contentKey(part, insight))),
    ),
  );
  const parts = new Set(
    wholes.flatMap(({ value, insight }) => value.map((part) => contentKey(part, insight))),
  );
  return { wholes, bars: shares.filter((share) => !parts.has(keyOf(share))) };
}

function completeShares(insight: Insight): (readonly Figure[])[] {
  const byMeasure = groupBy(
    sharesOf(insight).filter(({ measure }) => measure !== undefined),
    ({ measure, basis, period }) => JSON.stringify([measure, basis, period]),
  );
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
