import type { AmountContext } from "../tagging/figures/amount.ts";
import { kilogramsOf, type Dimension, type StatedAmount } from "./stated-amounts.ts";
import { upperNumber } from "./upper-number.ts";

const upper = new Set(["at-most", "up-to", "less-than"]);
const lower = new Set(["at-least", "more-than"]);
/** Limits that a law, a contract or a lender sets. "More than 90%" may be said of 93%. */
const setLimits = new Set(["at-least", "at-most", "up-to"]);

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
  if (isPoundsOf(brief, source) || isPoundsOf(source, brief)) return "same";
  const isBare = brief.dimension === "number" || source.dimension === "number";
  if (!isBare && kindOfDimension(brief.dimension) !== kindOfDimension(source.dimension))
    return undefined;
  if (isBare && brief.dimension !== source.dimension)
    return hasSameNumber(brief, source) || isInOtherScale(brief, source) ? "same" : undefined;
  const factor = priceFactor(brief, source);
  if (factor !== undefined)
    return sameValue(brief, scaledBy(source, factor)) && !isOther(brief.currency, source.currency)
      ? "same"
      : "other";
  const isSame = sameValue(brief, source);
  return isSame && sameMeasure(brief, source) ? "same" : "other";
}

/** Tests whether one is in pounds and the other the same number of pounds sterling. */
function isPoundsOf({ pounds }: StatedAmount, { currency, numbers }: StatedAmount): boolean {
  return pounds !== undefined && currency === "GBP" && numbers.includes(pounds);
}

/** Tests whether one of them has no unit, and the numbers agree. A count, such as `nine wells`, has a noun for its unit. */
function hasSameNumber(brief: StatedAmount, source: StatedAmount): boolean {
  if (brief.upTo !== undefined && upperNumber(brief) !== upperNumber(source)) return false;
  if (brief.dimension === "number") {
    const own = brief.values[0]!;
    // "Doubled" is 100%, and no count of 100.
    if (source.isImplied === true && source.dimension === "percent") return false;
    // A small number counts things, and is no rounded percentage.
    return source.numbers.some((number) =>
      own < 10 ? own === number : isNear(own, number, brief),
    );
  }
  return source.isBare && brief.numbers.some((own) => source.numbers.includes(own));
}

/** Units in which a table or a heading may state the numbers below it, in the base unit of the dimension. */
const tableUnits: Readonly<Record<string, readonly number[]>> = {
  mass: [1, 1e3, 1e6, 1e7, 1e9],
  money: [1, 1e3, 1e4, 1e6, 1e8, 1e9],
};

/** The units that the bare numbers of a table may have, if a brief states an amount of this dimension. */
export function unitsOfTable(dimension: Dimension): readonly number[] {
  return tableUnits[dimension] ?? [];
}

/** Tests whether a bare number of a source is that of a brief in a unit that the source states elsewhere: 27600 for 27.6 kt. */
function isInOtherScale(brief: StatedAmount, source: StatedAmount): boolean {
  const [number] = source.values;
  if (!source.isBare || isYearLike(number!)) return false;
  if (!hasThreeDigits(number!) && (brief.upTo === undefined || !hasThreeDigits(source.upTo ?? 0)))
    return false;
  const [own] = brief.values;
  return unitsOfTable(brief.dimension).some(
    (unit) =>
      isNear(own!, number! * unit, brief) &&
      (brief.upTo === undefined ||
        (source.upTo !== undefined && isNear(brief.upTo, source.upTo * unit, brief))),
  );
}

/** Tests for a number that is mostly a year. */
export function isYearLike(value: number): boolean {
  return Number.isInteger(value) && value >= 1900 && value < 2100;
}

/** Numbers of fewer digits are often the same by chance: 15.1 has three, and 15 and 1.5 have two. */
function hasThreeDigits(number: number): boolean {
  return number >= 100 || !Number.isInteger(number >= 10 ? number : number * 10);
}

/** Returns what a price of a source is multiplied by to have the unit of the brief's; undefined if it is not converted. */
function priceFactor(brief: StatedAmount, source: StatedAmount): number | undefined {
  if (brief.dimension !== "money" || source.dimension !== "money") return undefined;
  if (brief.per === source.per) return undefined;
  const own = kilogramsOf(brief.per ?? "");
  const other = kilogramsOf(source.per ?? "");
  return own === undefined || other === undefined ? undefined : own / other;
}

function scaledBy(amount: StatedAmount, factor: number): StatedAmount {
  return {
    ...amount,
    values: amount.values.map((value) => value * factor),
    upTo: amount.upTo === undefined ? undefined : amount.upTo * factor,
  };
}

/** Tests whether an amount of a brief, which is no limit, admits only one end of a range of a source: 30% of 30 to 50%. */
export function isOneEnd(brief: StatedAmount, { values, upTo }: StatedAmount): boolean {
  if (upTo === undefined || brief.upTo !== undefined || limitOf(brief.context()) !== 0)
    return false;
  return ![...values, upTo].every((end) => brief.values.some((own) => isNear(own, end, brief)));
}

/** Tests whether two amounts differ only in their direction, extent or limit: a rise and a fall of 12 %, "up to 30%" and 30 to 50 %. */
export function haveSameValue(brief: StatedAmount, source: StatedAmount): boolean {
  return (
    brief.dimension === source.dimension &&
    !isOther(brief.currency, source.currency) &&
    !isOther(brief.per, source.per) &&
    sameValue(brief, source, 0)
  );
}

function sameMeasure(brief: StatedAmount, source: StatedAmount): boolean {
  if (brief.dimension !== source.dimension) return false;
  if (isOther(brief.currency, source.currency) || isOther(brief.per, source.per)) return false;
  if (brief.per === undefined && isOther(brief.perScale, source.perScale)) return false;
  if (isOther(brief.content, source.content)) return false;
  if (isOther(brief.base(), source.base())) return false;
  if (isOtherDirection(brief, source) || isOtherExtent(brief, source)) return false;
  const [own, other] = [brief.values[0]!, source.upTo ?? source.values[0]!];
  // "More than 8" and "less than 9" agree.
  return (
    !isOtherLimit(brief, source) || (other - own) * limitOf(brief.context()) > Math.abs(own) * 1e-9
  );
}

/** 1 for more than an amount, -1 for less, and 0 for neither. */
type Limit = -1 | 0 | 1;

/** Returns the limit that words state: "almost" says less. */
function limitOf({ qualifier = "", side }: AmountContext): Limit {
  if (upper.has(qualifier)) return -1;
  return lower.has(qualifier) ? 1 : (side ?? 0);
}

/** Tests whether one is a rise and the other a fall. */
export function isOtherDirection(brief: StatedAmount, source: StatedAmount): boolean {
  return brief.context().change * source.context().change === -1;
}

/** Tests whether one is more than an amount and the other less. */
export function isOtherLimit(brief: StatedAmount, source: StatedAmount): boolean {
  return limitOf(brief.context()) * limitOf(source.context()) === -1;
}

/** Tests whether one is a change by an amount and the other a change to it: "fell by 12%", "fell to 12%". */
export function isOtherExtent(brief: StatedAmount, source: StatedAmount): boolean {
  return isOther(brief.extent(), source.extent());
}

function isOther(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && one !== other;
}

/** Returns the values of a source that an amount with this limit may have: "up to" needs the upper end of a range. */
function valuesFor({ values, upTo }: StatedAmount, limit: Limit): readonly number[] {
  if (upTo === undefined || limit === 1) return values;
  return limit === -1 ? [upTo] : [...values, upTo];
}

/** Tests whether the number of a brief is that of a source, or a rounded form that its words and its limit admit. */
function sameValue(
  brief: StatedAmount,
  source: StatedAmount,
  limit = limitOf(brief.context()),
): boolean {
  if (brief.upTo !== undefined) {
    if (source.upTo === undefined) return false;
    return (
      isNear(brief.values[0]!, source.values[0]!, brief) && isNear(brief.upTo, source.upTo, brief)
    );
  }
  // A month has 30 or 31 days, and a year 12 months or 52 weeks.
  const isOtherUnit = brief.dimension === "days" && brief.step !== source.step;
  const theirs = valuesFor(source, limit);
  const isSet = [brief, source].every((one) => setLimits.has(one.context().qualifier ?? ""));
  return brief.values.some((own) =>
    theirs.some(
      (other) =>
        ((isSet ? isRounded : isNear)(own, other, brief) &&
          !isOutside(own, other, brief, source, limit)) ||
        (isOtherUnit && Math.abs(own - other) <= Math.abs(own) / 50),
    ),
  );
}

/** Tests whether an exact amount of a source is on the wrong side of a limit of a brief: 49.9% is not "more than 50%", although it is rounded to 50%. */
function isOutside(
  own: number,
  other: number,
  brief: StatedAmount,
  source: StatedAmount,
  limit: Limit,
): boolean {
  const { qualifier = "" } = brief.context();
  return (
    (lower.has(qualifier) || upper.has(qualifier)) &&
    limitOf(source.context()) === 0 &&
    (other - own) * limit < -Math.abs(own) * 1e-9
  );
}

/** Tests whether the number of a brief is this one, rounded to the digits that it has. */
function isRounded(own: number, other: number, { step }: StatedAmount): boolean {
  return Math.abs(own - other) <= step / 2 + Math.abs(own) * 1e-9;
}

/** Tests whether the number of a brief is this one, or a rounded form that its words admit. */
export function isNear(own: number, other: number, amount: StatedAmount): boolean {
  if (isRounded(own, other, amount)) return true;
  const difference = Math.abs(own - other);
  if (difference > amount.coarseStep) return false;
  const { qualifier, side = 0 } = amount.context();
  if (qualifier === undefined) return false;
  if (qualifier === "about")
    return difference <= amount.coarseStep / 2 && (other - own) * side >= 0;
  const step = setLimits.has(qualifier) ? amount.limitStep : amount.coarseStep;
  return difference < step && (lower.has(qualifier) ? other > own : other < own);
}
