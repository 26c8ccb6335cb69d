import type { Span } from "../span.ts";
import { scaled, type Amount, type Measure } from "./amount.ts";

/** The words that make two amounts a range. */
export interface RangeWords {
  /** Tests the text between two amounts. It also receives the text before them and the words of the first one. */
  readonly joins: (between: string, before: string, first: string) => boolean;
  /** Tests whether the text before an amount makes it a change: "fell 5% to 20%" has a change and a level. */
  readonly changes: (before: string) => boolean;
  /** Matches the text between the two levels of a move: " to " in "rose from $340 to $650 a tonne". */
  readonly moves: RegExp;
}

/** The length of the text before a range that is tested. */
const reach = 30;

/**
 * Joins two amounts that are the ends of a range: `1,200 to 1,300 t`, `2.6亿至2.7亿吨`. The ends share a scale, a unit, a
 * currency or a denominator that only one of them states. The two levels of a price share what it is for.
 */
export function joinRanges(amounts: readonly Amount[], text: string, words: RangeWords): Amount[] {
  const joined: Amount[] = [];
  for (const amount of amounts) {
    const first = joined.at(-1);
    const range = first && joinedRange(first, amount, text, words);
    if (range !== undefined) joined[joined.length - 1] = range;
    else if (first !== undefined && words.moves.test(text.slice(first.end, amount.start)))
      joined.splice(
        -1,
        1,
        withUnitOf(amount, withScaleOf(amount, first)),
        withUnitOf(first, amount),
      );
    else
      joined.push(
        first !== undefined && isOperand(first, amount, text)
          ? { ...amount, isOperand: true }
          : amount,
      );
  }
  return joined;
}

/** Tests for a comparison, which may be an arrow, or a sum: "10 kt > 13 kt", "10 kt + 13 kt"; but not "in 2025 > 40 kt". */
function isOperand(first: Amount, { measure: { kind }, start }: Amount, text: string): boolean {
  if (!/^(\s?)[<>＜＞+＋]\1$/.test(text.slice(first.end, start))) return false;
  if (first.measure.kind !== "bare") return first.measure.kind === kind;
  return kind !== "percent" && !/^(?:19|20)\d\d$/.test(text.slice(first.start, first.end));
}

/** Completes an amount of money with the scale of the next one: "from $5 to $7 billion", but not "from $900 to $1 billion". */
function withScaleOf(next: Amount, amount: Amount): Amount {
  const { measure } = amount;
  const isMoney =
    measure.kind === "money" &&
    next.measure.kind === "money" &&
    measure.currency === next.measure.currency;
  return isMoney ? { ...amount, value: lowEnd(amount, next) } : amount;
}

/** Completes an amount of money with what another one is the price of. */
function withUnitOf({ measure: other, scale: otherScale }: Amount, amount: Amount): Amount {
  const { measure, scale } = amount;
  return measure.kind === "money" &&
    measure.per === undefined &&
    other.kind === "money" &&
    other.per !== undefined &&
    other.currency === measure.currency &&
    scale === otherScale
    ? { ...amount, measure: { ...measure, per: other.per } }
    : amount;
}

function joinedRange(
  first: Amount,
  second: Amount,
  text: string,
  words: RangeWords,
): Amount | undefined {
  const { joins, changes } = words;
  if (first.upTo !== undefined || second.start - first.end > 6) return undefined;
  const between = text.slice(first.end, second.start);
  // "10 kt -13 kt" is a range. "10 kt -2 kt" has a change.
  if (second.value < 0 && between === " " && second.measure.kind === "quantity")
    return joinedRange(
      first,
      { ...second, start: second.start + 1, value: -second.value },
      text,
      words,
    );
  // "Minus 2 to 3%" and "-2-3%" say it once for both ends. "-2% to 3%" does not.
  if (
    first.value < 0 &&
    second.value >= 0 &&
    !/^[-\u2212].+ to $/.test(text.slice(first.start, second.start))
  ) {
    const range = joinedRange({ ...first, value: -first.value }, second, text, words);
    return range && { ...range, value: -range.upTo!, upTo: -range.value };
  }
  // The price of 每吨11万元至12万元 has its unit before both ends.
  const isEach = text.startsWith("每", first.start);
  if (!isAlike(first.measure, second, between, isEach)) return undefined;
  const before = text.slice(Math.max(0, first.start - reach), first.start);
  // The index of "H~2~".
  if (between === "~" && /[a-z]~$/i.test(before)) return undefined;
  if (!joins(between, before, text.slice(first.start, first.end))) return undefined;
  const low = lowEnd(first, second);
  if (low >= second.value) return undefined;
  if (isChangeAndLevel(first.measure, second.value / low) && changes(before)) return undefined;
  const measure = joinedMeasure(first, second);
  const { start, end } = joinedSpan(first, second, measure);
  return { ...second, start, end, value: low, upTo: second.value, measure, priced: undefined };
}

/** Tests whether two amounts can form a range. One of them may omit the unit or currency of the other: `$8-9 billion`. */
function isAlike(
  first: Measure,
  { measure: second, scale }: Amount,
  between: string,
  isEach: boolean,
): boolean {
  if (first.kind === "bare") return true;
  if (first.kind === "money") {
    // "$1.2-1.5 billion projects" is money. "$400 to 1,200 diggers" is money and people.
    if (second.kind === "count") return scale > 1 || !between.includes(" ");
    if (second.kind === "bare") return true;
  }
  if (first.kind !== second.kind) return false;
  // In `$8 to $9 a kilogram`, the second amount states the unit of both.
  if (first.kind === "money" && second.kind === "money")
    return (
      first.currency === second.currency &&
      (first.per === undefined || first.per === second.per || (isEach && second.per === undefined))
    );
  return !("unit" in first) || !("unit" in second) || first.unit === second.unit;
}

/** Tests whether two amounts after "fell" can be a change and the level after it. A range seldom spans a factor of three. */
function isChangeAndLevel({ kind }: Measure, factor: number): boolean {
  return kind === "percent" || kind === "points" ? factor > 3 : kind !== "bare";
}

/** Returns the lower end: `10 to 12 million` starts at ten million. */
function lowEnd(first: Amount, second: Amount): number {
  const takesScale =
    first.scale === 1 &&
    (first.measure.kind === "bare" || first.measure.kind === "money") &&
    first.value < second.value / second.scale;
  return takesScale ? scaled(first.value, second.scale) : first.value;
}

function joinedMeasure(first: Amount, second: Amount): Measure {
  const money = [second, first].find(({ measure }) => measure.kind === "money")?.measure;
  if (money?.kind !== "money")
    return second.measure.kind === "bare" ? first.measure : second.measure;
  const each = first.measure.kind === "money" ? first.measure.per : undefined;
  const per = money.per ?? each ?? second.priced?.per ?? first.priced?.per;
  return { kind: "money", currency: money.currency, ...(per !== undefined && { per }) };
}

function joinedSpan(first: Amount, second: Amount, { kind }: Measure): Span {
  return kind === "money"
    ? { start: first.priced?.start ?? first.start, end: second.priced?.end ?? second.end }
    : { start: first.start, end: second.end };
}
