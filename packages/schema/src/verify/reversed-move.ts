import type { PlacedAmount } from "./amount-counterpart.ts";
import type { CitedSources } from "./cited-sources.ts";
import { compareAmounts } from "./compare-amounts.ts";
import type { Span } from "../tagging/span.ts";
import { overlapTest } from "./overlaps.ts";
import type { InSentence, SourceIndex } from "./source-index.ts";
import type { StatedAmount } from "./stated-amounts.ts";
import type { Statement } from "./statement.ts";
import { isAfterFrom } from "./words-around.ts";

/** Two levels between which something moved: "from 10 t to 12 t", "to 12 t from 10 t", "12 t, up from 10 t". */
interface Move<Amount extends StatedAmount> {
  readonly from: Amount;
  readonly to: Amount;
  /** True if the words only compare the levels, which may also be those of two things: "99 t, compared with 5 t in Japan". */
  readonly isComparison: boolean;
}

/** How well the sentence of the reversed levels must fit a statement. */
const fits = 0.25;

/** A sentence with more figures is a list. */
const most = 50;

/** How far two levels are from each other, in characters, with and without dates between them. */
const longest = 60;
const longestWithoutDates = 30;

const filler = String.raw`(?:about |some |almost |nearly |around |roughly |just |only |the |a )?`;
const thenTo = new RegExp(`^ (?:a \\p{L}+ )?to ${filler}$|^.{0,4}[至到][约近超逾]?$`, "iu");
const thenFrom = new RegExp(`^,? from ${filler}$`, "i");
/** "7.2 million, down from 45 million". */
const thenUpFrom = new RegExp(`^,? (?:up|down) from ${filler}$`, "i");
/** "5,774 t, compared with 6,146 t", 5774吨，低于6146吨: two months, or two countries. */
const thenOther = new RegExp(
  String.raw`^,? (?:compared (?:with|to)|against|versus|vs\.?) ${filler}$|^[，,]?(?:低于|高于|少于|多于|[较比])[约近]?$`,
  "iu",
);
const afterTo = new RegExp(`\\bto ${filler}$`, "i");

/** A date between a level and what is before or after it, without words such as "in". */
const noDate = "\u0000";
const aroundDate = new RegExp(
  `,?\\s?(?:\\b(?:in|on|by|at|during|of|as of|(?:the )?(?:start|end|beginning) of|early|late|mid|back in)[ -]){0,3}(?:the )?${noDate}的?`,
  "giu",
);
const relativeDate =
  /\s(?:last|this|next) (?:year|month|week|quarter)\b|\s(?:a|one) (?:year|month|week) (?:ago|earlier|before)\b|(?:去年|今年|明年|上年|上月|本月)(?:同期)?的?/gi;

/** Returns a part of a text without the dates in it: "6% to 9%" for "6% in 2024 to 9%". */
function withoutDates(text: string, start: number, end: number, dates: readonly Span[]): string {
  let rest = "";
  let from = start;
  for (const date of dates) {
    if (date.start < from || date.end > end || date.start === date.end) continue;
    rest += text.slice(from, date.start) + noDate;
    from = date.end;
  }
  return (rest + text.slice(from, end)).replace(aroundDate, "").replace(relativeDate, "");
}

/** Finds the moves among amounts that are in the order of a text. */
function movesIn<Amount extends StatedAmount>(
  all: readonly Amount[],
  text: string,
  dates: readonly Span[],
): Move<Amount>[] {
  const isDate = overlapTest(dates);
  const amounts = all.filter(
    (amount) =>
      amount.tableUnit === undefined && (amount.dimension !== "number" || !isDate(amount)),
  );
  return amounts.slice(1).flatMap((second, index): Move<Amount>[] => {
    const first = amounts[index]!;
    if (second.start <= first.end || second.start - first.end > longest) return [];
    const between = withoutDates(text, first.end, second.start, dates);
    if (between.length > longestWithoutDates) return [];
    const before = withoutDates(text, Math.max(0, first.start - 30), first.start, dates);
    const start = { start: before.length, end: before.length };
    const isComparison = thenOther.test(between);
    if (thenTo.test(between))
      return isAfterFrom(start, before) ? [{ from: first, to: second, isComparison }] : [];
    const isFrom = thenUpFrom.test(between) || (thenFrom.test(between) && afterTo.test(before));
    return isFrom || isComparison ? [{ from: second, to: first, isComparison }] : [];
  });
}

/**
 * Returns the level that a cited source has in the place of one of a statement, if the source has both levels in the
 * reverse order: 12 t for the 10 t of "rose from 10 t to 12 t", where it "fell from 12 t to 10 t". Undefined if a source
 * also has the order of the statement.
 */
export function reversedLevel(
  amount: StatedAmount,
  { amounts, text, dates }: Statement,
  sources: CitedSources,
): PlacedAmount | undefined {
  if (amounts.length > most) return undefined;
  const own = movesIn(amounts, text, dates).find(
    ({ from, to }) => from === amount || to === amount,
  );
  if (own === undefined) return undefined;
  let best: PlacedAmount | undefined;
  for (const index of sources.cited) {
    const scores = sources.scoresFor(amount, index);
    for (const theirs of movesNear(own.from, index)) {
      if (isSame(own, theirs)) return undefined;
      const score = scores(theirs.from.sentence);
      const isReversed =
        !(own.isComparison && theirs.isComparison) &&
        isSame(own, { from: theirs.to, to: theirs.from });
      if (isReversed && score >= fits && (best === undefined || score > best.score))
        best = { amount: own.from === amount ? theirs.from : theirs.to, index, score };
    }
  }
  return best;
}

/** Returns 1 if a sentence of a source says that something rose from one of two amounts to the other, -1 if it fell, and otherwise 0. */
export function directionOf(
  [one, other]: readonly [InSentence<StatedAmount>, InSentence<StatedAmount>],
  index: SourceIndex,
): -1 | 0 | 1 {
  const all = index.amountsIn(one.sentence);
  if (one.sentence !== other.sentence || all.length > most) return 0;
  const move = movesIn(all, index.source.text, index.datesIn(one.sentence)).find(
    ({ from, to }) => (from === one && to === other) || (from === other && to === one),
  );
  if (move === undefined || move.isComparison) return 0;
  return Math.sign(move.to.values[0]! - move.from.values[0]!) as -1 | 0 | 1;
}

function movesNear(
  amount: StatedAmount,
  index: SourceIndex,
): Move<ReturnType<SourceIndex["amountsIn"]>[number]>[] {
  const sentences = new Set(index.amountsNear(amount).map(({ sentence }) => sentence));
  return [...sentences].flatMap((sentence) => {
    const all = index.amountsIn(sentence);
    return all.length > most ? [] : movesIn(all, index.source.text, index.datesIn(sentence));
  });
}

type Levels = Pick<Move<StatedAmount>, "from" | "to">;

function isSame(one: Levels, other: Levels): boolean {
  return (
    compareAmounts(one.from, other.from) === "same" && compareAmounts(one.to, other.to) === "same"
  );
}
