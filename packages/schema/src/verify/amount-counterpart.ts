import type { CitedSources } from "./cited-sources.ts";
import { compareAmounts, haveSameValue, isOtherExtent } from "./compare-amounts.ts";
import { digitsOf, similarityOf, type Similarity } from "./similar-amounts.ts";
import type { InSentence, SourceIndex } from "./source-index.ts";
import type { StatedAmount } from "./stated-amounts.ts";
import type { Statement } from "./statement.ts";
import { isAfterFrom, isBase, isCompared, isNegated } from "./words-around.ts";

/** A figure of a source, and how well its sentence fits the statement. */
export interface PlacedAmount {
  readonly amount: InSentence<StatedAmount>;
  readonly index: SourceIndex;
  readonly score: number;
}

/**
 * How well a sentence must fit a statement, so that its figure contradicts that of the statement: the less likely that the
 * figures are alike by coincidence, the less.
 */
const fits: Readonly<Record<Exclude<Similarity, "digits">, number>> = {
  near: 0.2,
  partly: 0.4,
  other: 0.55,
};

/** The same for equal digits in another unit: of one digit, of two, and of more. */
const fitsDigits = [0.4, 0.15, 0];

/** The same figure with the other direction or extent, or with the opposite limit. */
const fitsDirection = 0.25;
const fitsLimit = 0.5;

/** A sentence with more figures is a list, in which any figure can be found. */
const most = 50;

/** Other figures of more than this ratio are seldom about the same thing. */
const ratio = 5;

/**
 * Finds the figure that the cited sources have in the place of a figure of a statement: of the same kind, with another
 * value, in a sentence that fits. Undefined if there is none, or if the figure of the statement may be computed, rounded or
 * stated in words that are not read.
 */
export function counterpartOf(
  amount: StatedAmount,
  statement: Statement,
  sources: CitedSources,
): PlacedAmount | undefined {
  let best: PlacedAmount | undefined;
  let margin = -1;
  for (const index of sources.cited) {
    const scores = sources.scoresFor(amount, index);
    for (const theirs of index.comparableAmounts(amount.dimension)) {
      const score = scores(theirs.sentence);
      if (score < margin || index.amountsIn(theirs.sentence).length > most) continue;
      if (!isInPlaceOf(amount, theirs, statement, index)) continue;
      const least = leastFit(amount, theirs, statement, index);
      if (least === undefined || score < least || score - least < margin) continue;
      if (least >= fits.partly && !sources.sharesDates(amount, theirs, index)) continue;
      if (least >= fits.other && !sources.sharesClause(amount, theirs, index)) continue;
      best = { amount: theirs, index, score };
      margin = score - least;
    }
  }
  return best;
}

/** Tests whether a figure of a source measures the same kind of thing, and is none that the statement has too. */
function isInPlaceOf(
  amount: StatedAmount,
  theirs: StatedAmount,
  statement: Statement,
  index: SourceIndex,
): boolean {
  return (
    theirs.isImplied === undefined &&
    compareAmounts(amount, theirs) === "other" &&
    !isYear(theirs, index) &&
    (amount.dimension !== "number" ||
      countedWord(amount, statement.text) === countedWord(theirs, index.source.text)) &&
    !statement.amounts.some((own) => own !== amount && compareAmounts(own, theirs) === "same")
  );
}

/** Returns how well the sentence of a figure must fit; undefined if the figure cannot contradict that of the statement. */
function leastFit(
  amount: StatedAmount,
  theirs: InSentence<StatedAmount>,
  { text }: Statement,
  index: SourceIndex,
): number | undefined {
  const source = index.source.text;
  if (haveSameValue(amount, theirs)) {
    if (isNegated(amount, text) || isNegated(theirs, source)) return undefined;
    return amount.context().change * theirs.context().change < 0 || isOtherExtent(amount, theirs)
      ? fitsDirection
      : fitsLimit;
  }
  if (hasNumber(amount, theirs, index)) return undefined;
  const similarity =
    amount.isWord && amount.dimension === "percent" ? "other" : similarityOf(amount, theirs);
  if (
    amount.dimension === "money" &&
    amount.values[0] === theirs.values[0] &&
    amount.upTo === theirs.upTo
  )
    return 0;
  if (similarity === "digits") return fitsDigits[Math.min(digitsOf(amount).length, 3) - 1];
  if (similarity === "near") return fits.near;
  const isAlike =
    amount.dimension === theirs.dimension &&
    amount.context().change === theirs.context().change &&
    (amount.dimension !== "percent" || amount.context().role === theirs.context().role) &&
    !isCompared(amount, text) &&
    !isCompared(theirs, source) &&
    isBase(amount, text) === isBase(theirs, source) &&
    isAfterFrom(amount, text) === isAfterFrom(theirs, source) &&
    !isRounded(amount, theirs);
  if (!isAlike) return undefined;
  if (similarity === "partly") return fits.partly;
  const quotient = theirs.values[0]! / amount.values[0]!;
  const isOnly = !index
    .amountsIn(theirs.sentence)
    .some(
      (one) =>
        one !== theirs &&
        one.dimension === theirs.dimension &&
        compareAmounts(amount, one) === "other",
    );
  const isOfOneSize =
    (amount.upTo === undefined) === (theirs.upTo === undefined) &&
    quotient > 1 / ratio &&
    quotient < ratio &&
    !isMultiple(quotient);
  return isOfOneSize && isOnly ? fits.other : undefined;
}

/** Twice or half a figure is often computed. */
function isMultiple(quotient: number): boolean {
  const times = Math.max(quotient, 1 / quotient);
  return Math.abs(times - Math.round(times)) < 0.01;
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

function isYear({ start, end, dimension }: StatedAmount, { source }: SourceIndex): boolean {
  return dimension === "number" && /^(?:19|20)\d\d$/.test(source.text.slice(start, end));
}

/**
 * What a number counts, as far as a word tells: the classifier in 34艘, or the start of the word after it, that of `mines` in
 * `three mines`; otherwise the word before it, as in `No. 46`.
 */
function countedWord({ start, end }: StatedAmount, text: string): string {
  const classifier = /(?<=\d)\p{Script=Han}$/u.exec(text.slice(start, end))?.[0];
  const after = /^\s?(?:\p{Script=Han}|[\p{L}]{3,5})/u.exec(text.slice(end, end + 8))?.[0];
  return (classifier ?? after ?? text.slice(Math.max(0, start - 6), start)).trim().toLowerCase();
}
