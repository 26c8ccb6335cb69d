import { allMatches } from "../all-matches.ts";
import { unitsOfTable } from "./compare-amounts.ts";
import type { Span } from "../tagging/span.ts";
import { isProse } from "./prose.ts";
import type { StatedAmount } from "./stated-amounts.ts";

const currency = String.raw`(?:dollars|euros|pounds|yuan|renminbi|yen|rand|francs|[A-Z]{0,3}[$€£¥]|USD|EUR|GBP|RMB|CNY|AUD|CAD)`;
const others = String.raw`(?:[^\s()\d]{1,12} ){0,3}?`;
const scales = "thousands|millions|billions";
/** "(US$ in millions)", "in thousands of dollars", but not "in thousands of ounces"; "($ millions)", "(millions, except ...)". */
const inWords = new RegExp(
  String.raw`(?:\b(?:in|expressed in) |\()${others}(?<scale>${scales})\b(?! of (?!${others}${currency}))`,
  "gi",
);
/** "US$ million", "US$'000", "A$m" without a number before them. */
const afterCurrency =
  /(?<![\d.,] ?)(?:[$€£¥]|\b(?:USD|EUR|GBP|RMB|CNY|AUD|CAD)) ?['’]?(?<scale>thousands?|millions?|billions?|mln|mn|bn|m|k|000s?)\b/gi;
/** 单位：百万元. */
const inChinese = /单位\s?[：:]\s?(?:人民币|美元)?(?<scale>百万|千万|亿|万|千)/g;

const sizes: readonly (readonly [RegExp, number])[] = [
  [/^(?:th|k|0|千$)/, 1e3],
  [/^万/, 1e4],
  [/^(?:m|百万)/, 1e6],
  [/^千万/, 1e7],
  [/^亿/, 1e8],
  [/^b/, 1e9],
];

/** Returns the units that the headings of a text state for the money below them: 1000000 for "US$ in millions". */
export function statedTableUnits(text: string): readonly number[] {
  const found = [
    ...(/thousands|millions|billions/i.test(text) ? allMatches(text, inWords) : []),
    ...allMatches(text, afterCurrency),
    ...(text.includes("单位") ? allMatches(text, inChinese) : []),
  ].map(({ groups }) => {
    const scale = groups!["scale"]!.toLowerCase();
    return sizes.find(([words]) => words.test(scale))![1];
  });
  return [...new Set(found)];
}

const ownScale = /illion|ousand|\d ?(?:[mbk]n?|tr)\b|[千万亿]/i;
/** The price of a unit is not in millions, and no sum per share. */
const perUnit =
  /\bper\b|\/ ?(?:tonnes?|tons?|[dw]?mt|t|lbs?|oz|kg|g|mtu|bbl|boe|[km]wh|shares?)\b|每/iu;
/** The end of a heading: "in millions, except per share amounts". */
const exception = /\bexcept\b[^()\d]{0,60}/gi;

/** What is between the cells of a row. */
const betweenCells = /^[\s|()$€£¥–—-]*$/;

/** Tests whether one of some amounts is in the cell beside an amount: "$57.4 $31.3". */
function isBesideCell({ start, end }: Span, text: string, amounts: readonly Span[]): boolean {
  return amounts.some((one) =>
    one.start >= end
      ? betweenCells.test(text.slice(end, one.start))
      : one.end <= start && betweenCells.test(text.slice(one.end, start)),
  );
}

/** Returns what a line says before an amount, and a unit after it. */
function labelOf({ start, end }: Span, { text, sentence }: Row): string {
  const before = text.slice(Math.max(sentence.start, start - 120), start);
  return before.replace(exception, "") + text.slice(start, Math.min(sentence.end, end + 12));
}

/** The line or the sentence of an amount. */
interface Row {
  /** The text of the source. */
  readonly text: string;
  readonly sentence: Span;
  /** The amounts beside the amount. */
  readonly amounts: readonly Span[];
}

/** Returns a sum of money of a table in the units that the headings of its source state. None for another amount. */
export function inTableUnits<Own extends StatedAmount>(
  amount: Own,
  row: Row,
  units: readonly number[],
): Own[] {
  const { dimension, per, isWord, isImplied, start, end } = amount;
  if (dimension !== "money" || per !== undefined || isWord || isImplied === true) return [];
  const { sentence, text, amounts } = row;
  if (ownScale.test(text.slice(start, end)) || perUnit.test(labelOf(amount, row))) return [];
  // A line of a table may run into a sentence.
  if (isProse(text.slice(sentence.start, sentence.end)) && !isBesideCell(amount, text, amounts))
    return [];
  return units.map((unit) => ({
    ...amount,
    values: amount.values.map((value) => value * unit),
    numbers: amount.numbers.map((number) => number * unit),
    upTo: amount.upTo === undefined ? undefined : amount.upTo * unit,
    step: amount.step * unit,
    coarseStep: amount.coarseStep * unit,
    tableUnit: unit,
  }));
}

/**
 * Tests whether an amount of a brief is that of a cell, if the numbers of the table were in thousands, millions or billions. A
 * number of a headline has no number beside it. `amounts` are those of the sentence.
 */
export function isInUnknownUnit(
  { dimension, values }: StatedAmount,
  theirs: StatedAmount,
  text: string,
  amounts: readonly Span[],
): boolean {
  if (dimension !== "money" || theirs.per !== undefined) return false;
  const quotient = values[0]! / theirs.values[0]!;
  const isUnit = unitsOfTable(dimension).some(
    (unit) => unit > 1 && Math.abs(quotient / unit - 1) < 1e-9,
  );
  return isUnit && isBesideCell(theirs, text, amounts);
}
