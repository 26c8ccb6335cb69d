import {
  compareAmounts,
  haveSameValue,
  isOtherDirection,
  isOtherExtent,
} from "./compare-amounts.ts";
import { digitsOf, similarityOf, type Similarity } from "./similar-amounts.ts";
import type { InSentence, SourceIndex } from "./source-index.ts";
import type { StatedAmount } from "./stated-amounts.ts";
import type { Statement } from "./statement.ts";
import { isInUnknownUnit } from "./table-units.ts";
import { isAfterFrom, isBase, isCompared, isNegated } from "./words-around.ts";

/**
 * How well a sentence must fit a statement, so that its figure contradicts that of the statement: the less likely that the
 * figures are alike by coincidence, the less.
 */
export const fits: Readonly<Record<Exclude<Similarity, "digits">, number>> = {
  near: 0.2,
  partly: 0.4,
  other: 0.55,
};

/** The same for equal digits in another unit: of one digit, of two, and of more. */
const fitsDigits = [0.4, 0.15, 0];

/** The same figure with the other direction or extent, or with the opposite limit. */
const fitsDirection = 0.25;
const fitsLimit = 0.5;

/** Returns how well the sentence of a figure must fit; undefined if the figure cannot contradict that of the statement. */
export function leastFit(
  amount: StatedAmount,
  theirs: InSentence<StatedAmount>,
  { text }: Statement,
  index: SourceIndex,
): number | undefined {
  const source = index.source.text;
  if (haveSameValue(amount, theirs))
    return isNegated(amount, text) || isNegated(theirs, source)
      ? undefined
      : fitOfSameValue(amount, theirs);
  if (hasNumber(amount, theirs, index)) return undefined;
  if (differInCurrency(amount, theirs)) return 0;
  // A share in words, such as "half", has no digits to copy.
  const similarity =
    amount.isWord && amount.dimension === "percent" ? "other" : similarityOf(amount, theirs);
  if (
    similarity === "digits" &&
    index.tableUnits.length === 0 &&
    isInUnknownUnit(amount, theirs, source, index.amountsIn(theirs.sentence))
  )
    return undefined;
  if (similarity === "digits") return fitsDigits[Math.min(digitsOf(amount).length, 3) - 1];
  if (similarity === "near") return fits.near;
  if (!isStatedAlike(amount, text, theirs, source) || isRounded(amount, theirs)) return undefined;
  if (similarity === "partly") return fits.partly;
  return isOfOneSize(amount, theirs) && isOnlyOther(amount, theirs, index) ? fits.other : undefined;
}

/** Returns how well the sentence of the same value must fit, which has another direction, extent or limit. */
function fitOfSameValue(amount: StatedAmount, theirs: StatedAmount): number {
  return isOtherDirection(amount, theirs) || isOtherExtent(amount, theirs)
    ? fitsDirection
    : fitsLimit;
}

/** Tests whether a sentence also has the number of a figure, in a form that is read as something else. */
function hasNumber(
  { numbers }: StatedAmount,
  theirs: InSentence<StatedAmount>,
  index: SourceIndex,
): boolean {
  return index
    .amountsIn(theirs.sentence)
    .some((one) => one !== theirs && one.numbers.some((number) => numbers.includes(number)));
}

/** Tests whether two figures of money, which are not the same, differ only in the currency or the unit. */
function differInCurrency(amount: StatedAmount, theirs: StatedAmount): boolean {
  return (
    amount.dimension === "money" &&
    amount.values[0] === theirs.values[0] &&
    amount.upTo === theirs.upTo
  );
}

/** Tests whether two figures are levels or changes of one kind, in the same place of a comparison, and none is computed. */
function isStatedAlike(
  amount: StatedAmount,
  text: string,
  theirs: StatedAmount,
  source: string,
): boolean {
  return (
    amount.dimension === theirs.dimension &&
    amount.context().change === theirs.context().change &&
    (amount.dimension !== "percent" || amount.context().role === theirs.context().role) &&
    !isCompared(amount, text) &&
    !isCompared(theirs, source) &&
    isBase(amount, text) === isBase(theirs, source) &&
    isAfterFrom(amount, text) === isAfterFrom(theirs, source)
  );
}

/** Tests whether a number may be the other one with fewer digits, which is on the side that a word such as "over" says. */
function isRounded(amount: StatedAmount, theirs: StatedAmount): boolean {
  const { values, step, coarseStep, isWord } = amount;
  const { qualifier = "about" } = amount.context();
  const reach = isWord
    ? Math.max(step, coarseStep / 2)
    : Math.max(step, lastDigitOf(values[0]!)) / 2;
  return theirs.values.some((other) => {
    const difference = other - values[0]!;
    if (Math.abs(difference) > reach) return false;
    if (qualifier === "about") return true;
    return /^(?:more-than|at-least)$/.test(qualifier) === difference > 0;
  });
}

/** The value of the last digit that is not zero: 1000 for 59,000. */
function lastDigitOf(value: number): number {
  const [digits, exponent] = Math.abs(value).toExponential(11).split("e");
  const decimals = digits!.replace(/0+$/, "").split(".")[1]!.length;
  return 10 ** (Number(exponent) - decimals);
}

/** Other figures of more than this ratio are seldom about the same thing. */
const ratio = 5;

/** Tests whether two figures have one order of size, and one is no multiple of the other. */
function isOfOneSize(amount: StatedAmount, theirs: StatedAmount): boolean {
  const quotient = theirs.values[0]! / amount.values[0]!;
  return (
    (amount.upTo === undefined) === (theirs.upTo === undefined) &&
    quotient > 1 / ratio &&
    quotient < ratio &&
    !isMultiple(quotient)
  );
}

/** Twice or half a figure is often computed. */
function isMultiple(quotient: number): boolean {
  const times = Math.max(quotient, 1 / quotient);
  return Math.abs(times - Math.round(times)) < 0.01;
}

/** Tests whether a figure is the only one of its sentence that differs from that of the statement. */
function isOnlyOther(
  amount: StatedAmount,
  theirs: InSentence<StatedAmount>,
  index: SourceIndex,
): boolean {
  return !index
    .amountsIn(theirs.sentence)
    .some(
      (one) =>
        one.start !== theirs.start &&
        one.dimension === theirs.dimension &&
        compareAmounts(amount, one) === "other",
    );
}
