import type { Dimension, StatedAmount } from "./stated-amounts.ts";

const upper = new Set(["at-most", "up-to", "less-than"]);
const lower = new Set(["at-least", "more-than"]);

/** Dimensions whose amounts are often confused. */
const related: Readonly<Record<string, string>> = { points: "percent" };

/** Returns the kind of amounts that an amount of this dimension is compared with, except bare numbers. */
export function kindOfDimension(dimension: Dimension): string {
  return related[dimension] ?? dimension;
}

/**
 * Compares an amount of a brief with one of a source.
 *
 * - `same`: the brief may say this for that.
 * - `other`: the amounts measure the same kind of thing, but differ in value, unit or currency.
 * - undefined: they measure different kinds of things.
 */
export function compareAmounts(
  brief: StatedAmount,
  source: StatedAmount,
): "same" | "other" | undefined {
  const isBare = brief.dimension === "number" || source.dimension === "number";
  if (!isBare && kindOfDimension(brief.dimension) !== kindOfDimension(source.dimension))
    return undefined;
  if (isBare && brief.dimension !== source.dimension)
    return brief.numbers.some((own) => source.numbers.includes(own)) ? "same" : undefined;
  const isSame = sameValue(brief, source);
  return isSame && sameMeasure(brief, source) ? "same" : "other";
}

function sameMeasure(brief: StatedAmount, source: StatedAmount): boolean {
  if (brief.dimension !== source.dimension) return false;
  if (isOther(brief.currency, source.currency) || isOther(brief.per, source.per)) return false;
  const ours = brief.context();
  const theirs = source.context();
  if (ours.change * theirs.change === -1) return false;
  const [own = "", other = ""] = [ours.qualifier, theirs.qualifier];
  return !((upper.has(own) && lower.has(other)) || (lower.has(own) && upper.has(other)));
}

function isOther(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && one !== other;
}

/** Tests whether the number of a brief is that of a source, or a rounded form that its words admit. */
function sameValue(brief: StatedAmount, source: StatedAmount): boolean {
  if (brief.upTo !== undefined) {
    if (source.upTo === undefined) return false;
    return (
      isNear(brief.values[0]!, source.values[0]!, brief) && isNear(brief.upTo, source.upTo, brief)
    );
  }
  const theirs = [...source.values, ...(source.upTo === undefined ? [] : [source.upTo])];
  return brief.values.some((own) => theirs.some((other) => isNear(own, other, brief)));
}

function isNear(own: number, other: number, amount: StatedAmount): boolean {
  const difference = Math.abs(own - other);
  if (difference <= amount.step / 2 + Math.abs(own) * 1e-9) return true;
  if (difference > amount.coarseStep) return false;
  const { qualifier } = amount.context();
  switch (qualifier) {
    case undefined:
      return false;
    case "about":
      return difference <= amount.coarseStep / 2;
    case "more-than":
    case "at-least":
      return other > own && difference < amount.coarseStep;
    default:
      return other < own && difference < amount.coarseStep;
  }
}
