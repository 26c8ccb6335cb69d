import { computedFrom, explainLack, findComputation, fitsLittle } from "./explain-lack.ts";
import { explainDifference } from "./explain-difference.ts";
import { clauseAt } from "./clause-at.ts";
import { isElsewhere } from "./is-elsewhere.ts";
import type { CitedSources, Result } from "./cited-sources.ts";
import { compareAmounts, isNear, isOneEnd } from "./compare-amounts.ts";
import { counterpartOf, type PlacedAmount } from "./amount-counterpart.ts";
import { reversedLevel } from "./reversed-move.ts";
import { isReversedResult } from "./reversed-result.ts";
import type { SourceIndex } from "./source-index.ts";
import type { StatedAmount } from "./stated-amounts.ts";
import type { Statement } from "./statement.ts";
import { upperNumber } from "./upper-number.ts";

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
  const reversed = found && reversedLevel(amount, statement, sources);
  if (reversed !== undefined) return sources.result("differs", evidenceOf(reversed));
  if (found !== undefined && (found.score >= fitsLittle || !sources.isComplete)) {
    const limited = onlyAsLimit(amount, found, statement, sources);
    return sources.result(
      limited === undefined ? "found" : "not-found",
      evidenceOf(found),
      limited,
    );
  }
  const other = counterpartOf(amount, statement, sources);
  if (found !== undefined)
    return other !== undefined && other.score > fitsWell && sources.hasTellingScores(other.index)
      ? differsFrom(other, amount, sources)
      : sources.result("found", evidenceOf(found));
  if (!sources.isComplete) return sources.incomplete();
  const elsewhere = bestFound(amount, sources.others, sources);
  if (isElsewhere(elsewhere, other, fitsElsewhere) && sources.fitsBetterThanCited(elsewhere.index))
    return sources.result("elsewhere", evidenceOf(elsewhere));
  const computation = findComputation(amount, statement, sources);
  if (
    computation !== undefined &&
    (other === undefined || !isReversedResult(amount, other, computation, sources))
  ) {
    const { operands, index } = computation;
    return sources.result("not-checkable", undefined, computedFrom(operands, index.source.text));
  }
  if (other !== undefined) return differsFrom(other, amount, sources);
  const reason = explainLack(amount, statement, sources);
  return sources.result(reason === undefined ? "not-found" : "not-checkable", undefined, reason);
}

function differsFrom(other: PlacedAmount, amount: StatedAmount, sources: CitedSources): Result {
  return sources.result("differs", evidenceOf(other), explainDifference(amount, other.amount));
}

/** "Up to 5 t", but not "went up to 5 t", whose "up" is a part of the verb. */
const upTo =
  /(?<!\b(?:is|was|are|were|be|been|back|all the way|climb(?:s|ed|ing)?|creep(?:s|ing)?|crept|g(?:o|oes|oing|one)|went|mov(?:e|es|ed|ing)|push(?:es|ed|ing)?|driv(?:es?|en|ing)|drove|br(?:ing|ings|inging|ought)|t(?:ake|akes|aking|aken|ook)|ramp(?:s|ed|ing)?|scal(?:e|es|ed|ing)|add(?:s|ed|ing)?|[\d.,]+%?|it|them|total|output|prices?) )\bup to (?:about |around |some |an? )?$/i;

/** The same in Chinese. 高达 rather says that an amount is large. */
const upToHan = /(?:最[多高]|至多)(?:可|能|将|会)?(?:达到?|为)?(?:约|近)?$/;

/** Words that say a possible amount or a limit in another way. */
const limit =
  /\b(?:may|might|could|can|capacity|capable|potential\w*|maxim\w+|max|limit\w*|cap(?:s|ped)?|ceiling|quotas?|at most|as (?:much|many) as|allow\w*|permit\w*|or less|within)\b|[可能限最至内]/i;

/** Words that say which end of a range an amount is. */
const end =
  /\b(?:may|might|could|can|as (?:much|many|high|low|little|few) as|from|start(?:s|ed|ing)?|begin\w*|began|min(?:imum)?|max(?:imum)?|limit\w*|cap(?:s|ped)?|ceiling|floor|(?:low|upp)er|(?:high|low)(?:est)?|top|bottom|peak\w*|range|or (?:more|less)|within)\b|最|可[能达]|[上下]限|[低高]至|[高低上下]端|起[步价]|[%吨元]起/i;

/** Says how the sources have an amount, if only as a limit or an end of a range, and the statement has no words for that. Undefined otherwise. */
function onlyAsLimit(
  amount: StatedAmount,
  found: PlacedAmount,
  { text }: Statement,
  sources: CitedSources,
): string | undefined {
  const hasUpTo = ({ start }: StatedAmount, { source }: SourceIndex): boolean => {
    const before = source.text.slice(Math.max(0, start - 32), start);
    return upTo.test(before) || upToHan.test(before);
  };
  const isEnd = isOneEnd(amount, found.amount);
  if (!isEnd && (amount.context().qualifier !== undefined || !hasUpTo(found.amount, found.index)))
    return undefined;
  const { start, end: to } = clauseAt(text, amount);
  if ((isEnd ? end : limit).test(text.slice(start, to))) return undefined;
  const isOnly = sources.cited.every((index) =>
    index
      .amountsNear(amount)
      .every(
        (theirs) =>
          compareAmounts(amount, theirs) !== "same" ||
          isOneEnd(amount, theirs) ||
          hasUpTo(theirs, index),
      ),
  );
  if (!isOnly) return undefined;
  return isEnd ? "as an end of a range" : 'with "up to"';
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

/**
 * Returns the lower end of a range if the upper one is in the same sentence: "rose from 11 to 12 tonnes". Of two ranges, it is
 * the lower end of one and the upper end of the other.
 */
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
    numbers: [upperNumber(amount)!],
  };
  for (const index of indexes) {
    const highs = new Set(
      index
        .amountsNear(high)
        .filter(
          (theirs) =>
            compareAmounts(high, theirs) === "same" &&
            (theirs.upTo === undefined || isNear(upTo, theirs.upTo, amount)),
        )
        .map(({ sentence }) => sentence),
    );
    const theirs = index
      .amountsNear(low)
      .find(
        (one) =>
          highs.has(one.sentence) &&
          compareAmounts(low, one) === "same" &&
          (one.upTo === undefined || isNear(amount.values[0]!, one.values[0]!, amount)),
      );
    if (theirs !== undefined)
      return { amount: theirs, index, score: sources.scoresFor(amount, index)(theirs.sentence) };
  }
  return undefined;
}

function evidenceOf({ amount, index }: PlacedAmount): ReturnType<SourceIndex["evidence"]> {
  return index.evidence(amount.start, amount.end);
}
