import { clauseAt } from "./clause-at.ts";
import type { CitedSources } from "./cited-sources.ts";
import { findOperands, isComputed, type Operands } from "./computed-amount.ts";
import { compareAmounts, isNear } from "./compare-amounts.ts";
import type { SourceIndex } from "./source-index.ts";
import type { Span } from "../tagging/span.ts";
import type { StatedAmount } from "./stated-amounts.ts";
import type { Statement } from "./statement.ts";

/** A sentence that fits less is hardly the statement's. */
export const fitsLittle = 0.15;

/** From more amounts, almost any difference can be computed. */
const most = 60;

const year = 365;

/** Words after a difference: "$55 more", "eight million short of". */
const afterDifference =
  /^\s?(?:[\p{Ll}-]+ ){0,3}?(?:more|less|fewer|dearer|cheaper|higher|lower|above|below|short)\b/u;

/** Words before a difference: 高出55美元, 少赚6000万元. */
const beforeDifference = /(?:[高低多少贵](?:出|于|了|赚|收|\p{Script=Han})?约?|相差约?)$/u;

/** Two amounts of a source from which a brief may have computed its own. */
export interface Computation {
  readonly operands: Operands;
  readonly index: SourceIndex;
}

/** Finds the amounts of the cited sources from which a brief may have computed its own; undefined if there are none. */
export function findComputation(
  amount: StatedAmount,
  statement: Statement,
  sources: CitedSources,
): Computation | undefined {
  for (const index of sources.cited) {
    const operands = findOperands(
      amount,
      index,
      sources.scoresFor(amount, index),
      fitsLittle,
      anchorsIn(index, amount, statement),
    );
    if (operands !== undefined) return { operands, index };
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

/** Says from which amounts of a text a figure may be computed. */
export function computedFrom(operands: readonly Span[], text: string): string {
  const words = operands.map(({ start, end }) => text.slice(start, end));
  return `it may be computed from ${words.join(" and ")}`;
}

/**
 * Explains how a brief may have a figure that no cited source has: it is in words, or computed. Undefined if nothing explains
 * it.
 */
export function explainLack(
  amount: StatedAmount,
  statement: Statement,
  sources: CitedSources,
): string | undefined {
  const { dimension, values, isWord } = amount;
  if (dimension === "days" && values[0]! < year) return "the sources may state the days instead";
  if (dimension === "percent" && isWord) return "it is a share in words, which may be computed";
  return (
    computedFromOwn(amount, statement, sources) ??
    restIn(amount, sources) ??
    (isDifference(amount, statement) ? differenceIn(amount, sources) : undefined)
  );
}

/** From two other figures of the statement that a cited source has: "47 of 61", "60 million a month, 180 in three months". */
function computedFromOwn(
  amount: StatedAmount,
  { amounts, text }: Statement,
  { cited }: CitedSources,
): string | undefined {
  const others = amounts.filter(
    (own) =>
      own !== amount &&
      cited.some((index) =>
        index.amountsNear(own).some((theirs) => compareAmounts(own, theirs) === "same"),
      ),
  );
  for (const [place, one] of others.entries())
    for (const other of others.slice(place + 1))
      if (isComputed(amount, { ...one, sentence: 0 }, { ...other, sentence: 0 }))
        return computedFrom([one, other], text);
  return undefined;
}

/** From what is left of 100 %: 30 % where the source has 70 %. */
function restIn(amount: StatedAmount, sources: CitedSources): string | undefined {
  if (amount.dimension !== "percent") return undefined;
  for (const index of sources.cited) {
    const scores = sources.scoresFor(amount, index);
    const other = index.amounts.find(
      ({ dimension, upTo, sentence, values }) =>
        dimension === "percent" &&
        upTo === undefined &&
        scores(sentence) >= fitsLittle &&
        isNear(amount.values[0]!, 100 - values[0]!, amount),
    );
    if (other !== undefined) return computedFrom([other], index.source.text);
  }
  return undefined;
}

function isDifference({ start, end }: StatedAmount, { text }: Statement): boolean {
  const clause = clauseAt(text, { start, end });
  return (
    afterDifference.test(text.slice(end, clause.end)) ||
    beforeDifference.test(text.slice(clause.start, start))
  );
}

/** From two amounts of a source with this difference. */
function differenceIn(amount: StatedAmount, sources: CitedSources): string | undefined {
  for (const { measures, source } of sources.cited) {
    const alike = measures.filter(
      ({ dimension, currency, isBare }) =>
        isBare ||
        (dimension === amount.dimension && currency === amount.currency) ||
        (amount.isBare && !/^(?:percent|points|days)$/.test(dimension)),
    );
    if (alike.length > most) continue;
    for (const [place, one] of alike.entries())
      for (const other of alike.slice(place + 1))
        if (
          one.tableUnit === other.tableUnit &&
          differencesOf(one, other).some((own) => isNear(amount.values[0]!, own, amount))
        )
          return computedFrom([one, other], source.text);
  }
  return undefined;
}

/** The difference of two amounts, and of the upper ends of two ranges. */
function differencesOf(one: StatedAmount, other: StatedAmount): number[] {
  const between = (low: number, high: number): number => Math.abs(low - high);
  return [
    between(one.values[0]!, other.values[0]!),
    ...(one.upTo === undefined || other.upTo === undefined ? [] : [between(one.upTo, other.upTo)]),
  ];
}
