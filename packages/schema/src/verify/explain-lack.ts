import { clauseAt } from "./clause.ts";
import type { CitedSources } from "./cited-sources.ts";
import { isComputed } from "./computed-amount.ts";
import { isNear } from "./compare-amounts.ts";
import type { StatedAmount } from "./stated-amounts.ts";
import type { Statement } from "./statement.ts";

/** A sentence that fits less is hardly the statement's. */
const fitsLittle = 0.15;

/** From more amounts, almost any difference can be computed. */
const most = 60;

const year = 365;

/** Words after a difference: "$55 more", "eight million short of". */
const differenceBefore =
  /^\s?(?:[\p{Ll}-]+ ){0,3}?(?:more|less|fewer|dearer|cheaper|higher|lower|above|below|short)\b/u;

/** Words before a difference: 高出55美元, 少赚6000万元. */
const differenceAfter = /(?:[高低多少贵](?:出|于|了|赚|收|\p{Script=Han})?约?|相差约?)$/u;

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
  const own = operandsOfStatement(amount, statement);
  if (own !== undefined) return `it may be computed from ${own[0]} and ${own[1]}`;
  const operands =
    restIn(amount, sources) ??
    (isDifference(amount, statement) ? differenceIn(amount, sources) : undefined);
  return operands === undefined ? undefined : `it may be computed from ${operands}`;
}

/** Two other figures of the statement: "47 of 61", "60 million a month, 180 million in three months". */
function operandsOfStatement(
  amount: StatedAmount,
  { amounts, text }: Statement,
): readonly [string, string] | undefined {
  const others = amounts.filter((other) => other !== amount);
  for (const [place, one] of others.entries())
    for (const other of others.slice(place + 1))
      if (isComputed(amount, { ...one, sentence: 0 }, { ...other, sentence: 0 }))
        return [text.slice(one.start, one.end), text.slice(other.start, other.end)];
  return undefined;
}

/** What is left of 100 %: 30 % where the source has 70 %. */
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
    if (other !== undefined) return index.source.text.slice(other.start, other.end);
  }
  return undefined;
}

function isDifference({ start, end }: StatedAmount, { text }: Statement): boolean {
  const clause = clauseAt(text, { start, end });
  return (
    differenceBefore.test(text.slice(end, clause.end)) ||
    differenceAfter.test(text.slice(clause.start, start))
  );
}

/** Two amounts of a source with this difference. */
function differenceIn(amount: StatedAmount, sources: CitedSources): string | undefined {
  for (const { amounts, source } of sources.cited) {
    const alike = amounts.filter(
      ({ dimension, currency, isBare }) =>
        isBare ||
        (dimension === amount.dimension && currency === amount.currency) ||
        (amount.isBare && !/^(?:percent|points|days)$/.test(dimension)),
    );
    if (alike.length > most) continue;
    for (const [place, one] of alike.entries())
      for (const other of alike.slice(place + 1))
        if (differencesOf(one, other).some((own) => isNear(amount.values[0]!, own, amount)))
          return [one, other].map(({ start, end }) => source.text.slice(start, end)).join(" and ");
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
