import { findOperands } from "./computed-amount.ts";
import { isElsewhere } from "./is-elsewhere.ts";
import type { CitedSources, Result } from "./cited-sources.ts";
import { compareAmounts } from "./compare-amounts.ts";
import type { InSentence, SourceIndex } from "./source-index.ts";
import type { StatedAmount } from "./stated-amounts.ts";
import type { Statement } from "./statement.ts";

/** How well a sentence must fit a statement, so that another number in it is in the place of the statement's. */
const fits = 0.3;

/** A figure in a sentence that fits less is not the statement's if another one is in a sentence that fits well. */
const fitsLittle = 0.15;
const fitsWell = 0.6;

interface Candidate {
  readonly amount: InSentence<StatedAmount>;
  readonly index: SourceIndex;
  readonly score: number;
}

/** Looks for a figure in the sources. */
export function checkAmount(
  amount: StatedAmount,
  statement: Statement,
  sources: CitedSources,
): Result {
  const found = bestFound(amount, sources.cited, sources);
  if (found !== undefined && hasOtherPriceUnit(amount, found))
    return sources.result("differs", evidenceOf(found));
  if (found !== undefined && (found.score >= fitsLittle || !sources.isComplete))
    return sources.result("found", evidenceOf(found));
  const other = bestOther(amount, statement, sources);
  if (found !== undefined)
    return other !== undefined && other.score > fitsWell && sources.hasTellingScores(other.index)
      ? sources.result("differs", evidenceOf(other))
      : sources.result("found", evidenceOf(found));
  if (!sources.isComplete) return sources.incomplete();
  const elsewhere = bestFound(amount, sources.others, sources);
  const isOther = other !== undefined && other.score >= fits;
  if (isElsewhere(elsewhere, other, fits))
    return sources.result("elsewhere", evidenceOf(elsewhere));
  const operands = operandsIn(amount, statement, sources);
  if (operands !== undefined) return sources.result("not-checkable", undefined, operands);
  if (amount.isWord && !(isOther && isFarFrom(amount, other.amount)))
    return sources.result(
      "not-checkable",
      undefined,
      "the source may state this number in other words",
    );
  if (isOther) return sources.result("differs", evidenceOf(other));
  return sources.result("not-found", undefined);
}

/** Explains from which amounts of the cited sources a brief may have computed its own; undefined if from none. */
function operandsIn(
  amount: StatedAmount,
  statement: Statement,
  sources: CitedSources,
): string | undefined {
  for (const index of sources.cited) {
    const found = findOperands(
      amount,
      index,
      sources.scores(index),
      fitsLittle,
      anchorsIn(index, amount, statement),
    );
    if (found === undefined) continue;
    const [one, other] = found.map(({ start, end }) => index.source.text.slice(start, end));
    return `it may be computed from ${one} and ${other}`;
  }
  return undefined;
}

/** Returns the sentences that have another figure of the statement: the first one of each. */
function anchorsIn(index: SourceIndex, amount: StatedAmount, { amounts }: Statement): number[] {
  return amounts.flatMap((own) => {
    if (own === amount || own.dimension === "number") return [];
    const found = index.amountsNear(own).find((one) => compareAmounts(own, one) === "same");
    return found === undefined ? [] : [found.sentence];
  });
}

/** A source that gives its prices per tonne and then a bare price means the same unit. */
function hasOtherPriceUnit(
  { dimension, currency, per }: StatedAmount,
  { amount, index }: Candidate,
): boolean {
  if (dimension !== "money" || per === undefined || amount.per !== undefined) return false;
  const stated = index.amounts.filter(
    (other) => other.currency === currency && other.per !== undefined,
  );
  return stated.length > 0 && stated.every((other) => other.per !== per);
}

/** Words for a number are often a loose rounding: "a fifth" for 18 %. */
const loose = 0.15;

function isFarFrom({ values, dimension }: StatedAmount, theirs: StatedAmount): boolean {
  if (theirs.dimension !== dimension) return true;
  const [own, other] = [values[0]!, theirs.values[0]!];
  return Math.abs(own - other) > loose * Math.max(Math.abs(own), Math.abs(other));
}

/** Returns the best place of another figure of the same kind in the cited sources. */
function bestOther(
  amount: StatedAmount,
  statement: Statement,
  sources: CitedSources,
): Candidate | undefined {
  let other: Candidate | undefined;
  for (const index of sources.cited) {
    const scores = sources.scores(index);
    for (const theirs of index.comparableAmounts(amount.dimension)) {
      const score = scores(theirs.sentence);
      if (other !== undefined && score <= other.score) continue;
      if (isInPlaceOf(amount, theirs, statement, index)) other = { amount: theirs, index, score };
    }
  }
  return other;
}

/** Returns the best place of a figure. */
function bestFound(
  amount: StatedAmount,
  indexes: readonly SourceIndex[],
  sources: CitedSources,
): Candidate | undefined {
  let found: Candidate | undefined;
  for (const index of indexes)
    for (const theirs of index.amountsNear(amount)) {
      if (compareAmounts(amount, theirs) !== "same") continue;
      const score = sources.scores(index)(theirs.sentence);
      if (found === undefined || score > found.score) found = { amount: theirs, index, score };
    }
  return (
    found ??
    (amount.upTo === undefined ? undefined : endsFound(amount, amount.upTo, indexes, sources))
  );
}

/** Returns the lower end of a range if the upper one is in the same sentence: "rose from 11 to 12 tonnes". */
function endsFound(
  amount: StatedAmount,
  upTo: number,
  indexes: readonly SourceIndex[],
  sources: CitedSources,
): Candidate | undefined {
  const low = { ...amount, upTo: undefined };
  const high = {
    ...low,
    values: [upTo],
    numbers: [upTo / (amount.values[0]! / amount.numbers[0]!)],
  };
  for (const index of indexes) {
    const highs = new Set(
      index
        .amountsNear(high)
        .filter((theirs) => compareAmounts(high, theirs) === "same")
        .map(({ sentence }) => sentence),
    );
    const theirs = index
      .amountsNear(low)
      .find((one) => highs.has(one.sentence) && compareAmounts(low, one) === "same");
    if (theirs !== undefined)
      return { amount: theirs, index, score: sources.scores(index)(theirs.sentence) };
  }
  return undefined;
}

/** Tests whether a figure of a source can be what it says instead of a figure of a statement. */
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
      nextWord(amount, statement.text) === nextWord(theirs, index.source.text)) &&
    !statement.amounts.some((own) => own !== amount && compareAmounts(own, theirs) === "same")
  );
}

function isYear({ start, end, dimension }: StatedAmount, { source }: SourceIndex): boolean {
  return dimension === "number" && /^(?:19|20)\d\d$/.test(source.text.slice(start, end));
}

/** The start of the word after a number: that of `mines` in `three mines`; the word before it in `No. 46`. */
function nextWord({ start, end }: StatedAmount, text: string): string {
  const after = /^\s?(?:\p{Script=Han}|[\p{L}]{3,5})/u.exec(text.slice(end, end + 8))?.[0];
  return (after ?? text.slice(Math.max(0, start - 6), start)).trim().toLowerCase();
}

function evidenceOf({ amount, index }: Candidate): ReturnType<SourceIndex["evidence"]> {
  return index.evidence(amount.start, amount.end);
}
