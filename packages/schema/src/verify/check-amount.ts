import { explainLack } from "./explain-lack.ts";
import { findOperands } from "./computed-amount.ts";
import { isElsewhere } from "./is-elsewhere.ts";
import type { CitedSources, Result } from "./cited-sources.ts";
import { compareAmounts } from "./compare-amounts.ts";
import { counterpartOf, type PlacedAmount } from "./amount-counterpart.ts";
import type { SourceIndex } from "./source-index.ts";
import type { StatedAmount } from "./stated-amounts.ts";
import type { Statement } from "./statement.ts";

/** A figure in a sentence that fits less is not the statement's if another one is in a sentence that fits well. */
const fitsLittle = 0.15;
const fitsElsewhere = 0.3;
const fitsWell = 0.6;

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
  const other = counterpartOf(amount, statement, sources);
  if (found !== undefined)
    return other !== undefined && other.score > fitsWell && sources.hasTellingScores(other.index)
      ? sources.result("differs", evidenceOf(other))
      : sources.result("found", evidenceOf(found));
  if (!sources.isComplete) return sources.incomplete();
  const elsewhere = bestFound(amount, sources.others, sources);
  if (isElsewhere(elsewhere, other, fitsElsewhere) && sources.fitsBetterThanCited(elsewhere.index))
    return sources.result("elsewhere", evidenceOf(elsewhere));
  const operands = operandsIn(amount, statement, sources);
  if (operands !== undefined) return sources.result("not-checkable", undefined, operands);
  if (other !== undefined) return sources.result("differs", evidenceOf(other));
  const reason = explainLack(amount, statement, sources);
  return sources.result(reason === undefined ? "not-found" : "not-checkable", undefined, reason);
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
      sources.scoresFor(amount, index),
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
  { amount, index }: PlacedAmount,
): boolean {
  if (dimension !== "money" || per === undefined || amount.per !== undefined) return false;
  const stated = index.amounts.filter(
    (other) => other.currency === currency && other.per !== undefined,
  );
  return stated.length > 0 && stated.every((other) => other.per !== per);
}

/** Returns the best place of a figure. */
function bestFound(
  amount: StatedAmount,
  indexes: readonly SourceIndex[],
  sources: CitedSources,
): PlacedAmount | undefined {
  let found: PlacedAmount | undefined;
  for (const index of indexes)
    for (const theirs of index.amountsNear(amount)) {
      if (compareAmounts(amount, theirs) !== "same") continue;
      const score = sources.scoresFor(amount, index)(theirs.sentence);
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
): PlacedAmount | undefined {
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
      return { amount: theirs, index, score: sources.scoresFor(amount, index)(theirs.sentence) };
  }
  return undefined;
}

function evidenceOf({ amount, index }: PlacedAmount): ReturnType<SourceIndex["evidence"]> {
  return index.evidence(amount.start, amount.end);
}
