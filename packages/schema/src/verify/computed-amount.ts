import { isNear } from "./compare-amounts.ts";
import type { InSentence, SourceIndex } from "./source-index.ts";
import type { StatedAmount } from "./stated-amounts.ts";

/** Two amounts of a source from which a brief may have computed another one. */
export type Operands = readonly [InSentence<StatedAmount>, InSentence<StatedAmount>];

/** From more amounts, almost any number can be computed. */
const most = 8;

/**
 * Finds two amounts in the sentence of a source that fits best, or in this one and the next, that have this amount as their
 * sum, difference, product or ratio. `scores` rates the sentences; one below `least` does not fit. `anchors`
 * are sentences with another figure of the statement.
 */
export function findOperands(
  amount: StatedAmount,
  index: SourceIndex,
  scores: (sentence: number) => number,
  least: number,
  anchors: readonly number[],
): Operands | undefined {
  if (amount.upTo !== undefined || !hasTwoDigits(amount)) return undefined;
  let best: number | undefined;
  for (const { sentence } of index.amounts)
    if (scores(sentence) >= least && (best === undefined || scores(sentence) > scores(best)))
      best = sentence;
  const pairs = [...(best === undefined ? [] : [best]), ...anchors].flatMap((first) =>
    [first, first + 1, first - 1].map((second) => [first, second]),
  );
  for (const sentences of pairs) {
    const near = index.amounts.filter(
      (one) =>
        sentences.includes(one.sentence) &&
        one.upTo === undefined &&
        !isOfDate(one) &&
        !isOwnValue(one, amount),
    );
    if (new Set(near.map(({ start }) => start)).size > most) continue;
    for (const [place, one] of near.entries())
      for (const other of near.slice(place + 1))
        if (isComputed(amount, one, other)) return [one, other];
  }
  return undefined;
}

/** A bare number may be the day or the year of a date. */
function isOfDate({ isBare, values }: StatedAmount): boolean {
  const [value] = values;
  return isBare && Number.isInteger(value) && (value! <= 31 || (value! >= 1900 && value! < 2100));
}

/** Tests for the number of the amount itself with another unit or limit, which explains nothing: $19 a pound for $19 a tonne. */
function isOwnValue({ dimension, values }: StatedAmount, own: StatedAmount): boolean {
  return dimension === own.dimension && values[0] === own.values[0];
}

/** One digit is the result of too many computations. A share in words, such as "a third", is not exact. */
function hasTwoDigits({ values, step, isWord, dimension }: StatedAmount): boolean {
  return (isWord && dimension === "percent") || Math.abs(values[0]!) >= 10 * step;
}

/** Tests whether an amount is the sum, the difference, the product or the ratio of two others. */
export function isComputed(
  amount: StatedAmount,
  first: InSentence<StatedAmount>,
  second: InSentence<StatedAmount>,
): boolean {
  if (first.tableUnit !== second.tableUnit) return false;
  if (first.sentence === second.sentence)
    if (isProduct(amount, first, second) || isProduct(amount, second, first)) return true;
  if (first.isImplied === true || second.isImplied === true) return false;
  const isAlike =
    first.dimension === second.dimension ||
    // "38.6 million cubic feet, against 24.1 million"
    (first.isBare !== second.isBare &&
      first.dimension !== "percent" &&
      second.dimension !== "percent");
  if (!isAlike || first.currency !== second.currency) return false;
  const [one, other] = [first.values[0]!, second.values[0]!];
  const isAny = (results: readonly number[]): boolean =>
    results.some((result) => isNear(amount.values[0]!, result, amount));
  const isPercent = first.dimension === "percent";
  if (amount.dimension === "percent" && !isPercent) {
    if (one === 0 || other === 0) return false;
    const [low, high] = [Math.min(one, other), Math.max(one, other)];
    return isAny([low / high, (high - low) / high, (high - low) / low].map((part) => part * 100));
  }
  // "2.5 times" of 6 GW is 15 GW.
  if (amount.dimension === "number" && first.dimension !== "number")
    return one !== 0 && other !== 0 && isAny([one / other, other / one]);
  if (amount.dimension !== first.dimension && !(amount.dimension === "points" && isPercent))
    return false;
  // Two changes of different things are no third change.
  if (amount.dimension === "percent" && [amount, first, second].every(isChange)) return false;
  return isAny([one + other, Math.abs(one - other)]);
}

function isChange({ context }: StatedAmount): boolean {
  return context().change !== 0;
}

/**
 * Tests whether an amount is another one after "doubled", "halved" or a change of some percent, or before it, or that of a
 * period in several periods: "1.4 million tonnes annually for 20 years".
 */
function isProduct(amount: StatedAmount, base: StatedAmount, factor: StatedAmount): boolean {
  if (base.dimension !== amount.dimension || base.isImplied === true) return false;
  if (base.currency !== amount.currency || base.dimension === "percent") return false;
  if (base.per !== undefined && amount.per !== undefined && base.per !== amount.per) return false;
  const [own, value] = [amount.values[0]!, base.values[0]!];
  const factors =
    factor.dimension === "days" && factor.isImplied !== true
      ? factor.numbers
      : factor.dimension === "percent"
        ? factor.values.flatMap((percent) => {
            const part = percent / 100;
            const { change } = factor.context();
            return change === 0 ? [part] : [1 + change * part, 1 / (1 + change * part)];
          })
        : factor.isImplied === true
          ? factor.values.flatMap((times) => [times, 1 / times, 1 + times])
          : [];
  return factors.some((times) => Number.isFinite(times) && isNear(own, value * times, amount));
}
