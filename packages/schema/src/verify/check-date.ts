import { isElsewhere } from "./is-elsewhere.ts";
import type { CitedSources, Result } from "./cited-sources.ts";
import { dateCounterpartOf, type PlacedDate } from "./date-counterpart.ts";
import { clauseAt } from "./clause-at.ts";
import type { SourceIndex } from "./source-index.ts";
import { isBase, isYearOfBase } from "./words-around.ts";
import { compareDates } from "./compare-dates.ts";
import type { StatedDate } from "./stated-dates.ts";
import type { Statement } from "./statement.ts";

/** How well a sentence of another source must fit, so that a date in it counts as the statement's. */
const fitsElsewhere = 0.4;

/** A date in a sentence that fits less is hardly the statement's. */
const fitsLittle = 0.15;

/** Looks for a date in the sources. */
export function checkDate(date: StatedDate, statement: Statement, sources: CitedSources): Result {
  const mayBeBase = isOlderThanOther(date, statement) || isYearOfBase(date, statement.text);
  const found = bestFound(date, sources.cited, sources, mayBeBase);
  const contrary =
    found && (contraryOf(date, statement, sources) ?? otherDayOf(date, found, statement, sources));
  if (contrary !== undefined && !isStatedAsWell(date, contrary, sources))
    return differsFrom(contrary, sources);
  if (found !== undefined && isAssumed(found, sources)) {
    const other = isOfSaying(date, statement)
      ? undefined
      : dateCounterpartOf(date, statement, sources);
    return other === undefined
      ? sources.result("not-checkable", undefined, noDate)
      : differsFrom(other, sources);
  }
  if (found !== undefined && isDayFromAssumed(date, found, sources))
    return sources.result("not-checkable", evidenceOf(found), noDate);
  const isPart = date.edge !== undefined || date.toMonth !== undefined;
  const other =
    found === undefined || isPart ? dateCounterpartOf(date, statement, sources) : undefined;
  if (found !== undefined && !isBetter(other, found, date)) {
    const evidence = evidenceOf(found);
    if (isOfLongerPeriod(date, found, sources))
      return sources.result("not-checkable", evidence, shorterPeriod);
    return sources.result(
      "found",
      evidence,
      evidence === undefined ? "it is the date of publication" : undefined,
    );
  }
  if (!sources.isComplete) return sources.incomplete();
  const elsewhere = bestFound(date, sources.others, sources, mayBeBase);
  if (isElsewhere(elsewhere, other, fitsElsewhere) && sources.fitsBetterThanCited(elsewhere.index))
    return sources.result("elsewhere", evidenceOf(elsewhere));
  return other === undefined ? sources.result("not-found", undefined) : differsFrom(other, sources);
}

const noDate = "the source has no date";
const shorterPeriod = "the source states the figure for a part of this period";

/**
 * Tests whether a source states a figure of the statement for a quarter or a half only: "sold 45 kt in the first quarter of 2025"
 * for 45 kt in 2025 or in its first half. A year alone in the source may be that of the statement.
 */
function isOfLongerPeriod(
  date: StatedDate,
  { date: theirs, index }: PlacedDate,
  sources: CitedSources,
): boolean {
  const isMonth = date.month !== undefined && date.toMonth === undefined;
  if (isMonth || theirs.toMonth === undefined || hasSameMonths(date, theirs)) return false;
  if (!sources.sharesFigure(date, theirs, index)) return false;
  return !sources.cited.some(({ dates, years }) =>
    dates.some(
      (other) => compareDates(date, other, years) === "same" && hasSameMonths(date, other),
    ),
  );
}

/** Tests for the same months, or for no months in both. */
function hasSameMonths(date: StatedDate, theirs: StatedDate): boolean {
  return date.month === theirs.month && date.toMonth === theirs.toMonth;
}

/** Tests whether a statement has a later year too: "from 79 t in 2024 to 83 t in 2025". */
function isOlderThanOther({ year = 0 }: StatedDate, { dates }: Statement): boolean {
  return dates.some((other) => (other.year ?? 0) > year);
}

/** Tests for a date that only the publication of the brief confirms, because the source has no date of its own. */
function isAssumed({ date, index }: PlacedDate, sources: CitedSources): boolean {
  return date.start === date.end && !sources.isDated(index);
}

/** Tests for a day such as "on Tuesday" that is counted from the publication of the brief, because the source has no date of its own. */
function isDayFromAssumed(date: StatedDate, found: PlacedDate, sources: CitedSources): boolean {
  return (
    found.date.day !== undefined &&
    isRelative(found) &&
    !sources.isDated(found.index) &&
    !sources.cited.some(({ dates, years }) =>
      dates.some((theirs) => compareDates(date, theirs, years) === "same"),
    )
  );
}

/** Tests for a date that is counted from that of the publication. */
function isRelative({ date, index }: PlacedDate): boolean {
  return !index.dates.includes(date);
}

function differsFrom(other: PlacedDate, sources: CitedSources): Result {
  return isRelative(other) && !sources.isDated(other.index)
    ? sources.result("not-checkable", evidenceOf(other), noDate)
    : sources.result("differs", evidenceOf(other));
}

/** Words for when something was said or printed, which is mostly the day of publication. */
const saying =
  /\b(?:said|says?|saying|announc|report|publish|releas|accord|declar|stat(?:ed|es)\b|estimat|forecast|expect|predict|project)|[说称]|表示|宣布|发布|公布|公告|报告|预计|据/i;

/**
 * Returns another date that a clause of a source states for a figure of the statement, if the sources have the date of the
 * statement only as that of their publication: "2.2 Mt in 2023" for "2.2 Mt in 2025".
 */
function contraryOf(
  date: StatedDate,
  statement: Statement,
  sources: CitedSources,
): PlacedDate | undefined {
  if (isOfSaying(date, statement)) return undefined;
  if (sources.cited.some((index) => isStatedIn(index, date, sources))) return undefined;
  return dateCounterpartOf(
    date,
    statement,
    sources,
    (theirs, index) =>
      !isPeriodOfYears(theirs, index) &&
      !isBase(theirs, index.source.text) &&
      sources.sharesFigure(date, theirs, index) &&
      !isInSaying(theirs, index),
  );
}

/** How well a sentence must fit, so that its day contradicts one that the source has only as that of its publication. */
const fitsDay = 0.5;

/** Returns another day that a source states for the same thing: "takes effect on 8 December" of 8 November. */
function otherDayOf(
  date: StatedDate,
  found: PlacedDate,
  statement: Statement,
  sources: CitedSources,
): PlacedDate | undefined {
  if (date.day === undefined || found.date.start !== found.date.end) return undefined;
  if (isOfSaying(date, statement)) return undefined;
  const other = dateCounterpartOf(
    date,
    statement,
    sources,
    (theirs, index) => !isInSaying(theirs, index),
  );
  return other !== undefined && other.score >= fitsDay ? other : undefined;
}

/**
 * Tests whether a source has the date in words that fit the statement as well as those of another date: "fell on Monday after
 * rising on Friday", in a report of that Monday.
 */
function isStatedAsWell(date: StatedDate, other: PlacedDate, sources: CitedSources): boolean {
  const shared = sources.sharedInClause(date, other.date, other.index);
  return sources.cited.some((index) => {
    const scores = sources.scoresFor(date, index);
    return [...index.dates, ...index.datesFrom(sources.publishedOf(index))].some(
      (theirs) =>
        theirs.start !== theirs.end &&
        compareDates(date, theirs, index.years) === "same" &&
        !isInSaying(theirs, index) &&
        scores(theirs.sentence) >= other.score &&
        sources.sharedInClause(date, theirs, index) >= shared,
    );
  });
}

/** Tests whether the clause of a date says that something was said or printed. */
function isOfSaying(date: StatedDate, { text }: Statement): boolean {
  const { start, end } = clauseAt(text, date);
  return saying.test(text.slice(start, end));
}

function isInSaying(date: PlacedDate["date"], index: SourceIndex): boolean {
  const { start, end } = index.clauseOf(date);
  return saying.test(index.source.text.slice(start, end));
}

/** Tests whether a source states a date in words, other than that of its publication, such as that of a dateline. */
function isStatedIn(index: SourceIndex, date: StatedDate, sources: CitedSources): boolean {
  const relative = index.datesFrom(sources.publishedOf(index));
  const published = relative.find(({ start, end }) => start === end);
  return [...index.dates, ...relative].some(
    (theirs) =>
      theirs.start !== theirs.end &&
      compareDates(date, theirs, index.years) === "same" &&
      (theirs.day === undefined ||
        theirs.day !== published?.day ||
        theirs.month !== published.month ||
        theirs.year !== published.year),
  );
}

/** Tests for two years that are one period, 2024/25, and for the first one of 2024-2025. */
function isPeriodOfYears({ end, toYear }: StatedDate, { source }: SourceIndex): boolean {
  return toYear !== undefined || /^\s?[-/\u2010-\u2013]\s?\d/.test(source.text.slice(end, end + 4));
}

/** Tests whether another date is better evidence than a found one, which only has a part of the date of a statement. */
function isBetter(
  other: PlacedDate | undefined,
  found: PlacedDate,
  { edge, month, toMonth, year }: StatedDate,
): boolean {
  if (other === undefined) return false;
  // The year of "the end of 2027" alone is not enough where the source says "the end of 2028".
  if (edge !== undefined && found.date.edge !== edge && other.date.edge !== undefined)
    return other.score >= found.score;
  // The first quarter is not the first half where the source states "the first nine months" in words that fit more.
  if (
    toMonth !== undefined &&
    other.date.toMonth !== undefined &&
    found.date.toMonth !== undefined &&
    (found.date.toMonth !== toMonth || found.date.month !== month)
  )
    return other.score > found.score;
  // The day of a dateline is not the quarter of the statement where the source states another quarter.
  if (toMonth === undefined || found.date.toMonth !== undefined || other.date.toMonth === undefined)
    return false;
  return (
    found.score < fitsLittle ||
    (year !== undefined && found.date.year === undefined && other.date.year === year)
  );
}

function bestFound(
  date: StatedDate,
  indexes: readonly SourceIndex[],
  sources: CitedSources,
  mayBeBase: boolean,
): PlacedDate | undefined {
  let found: PlacedDate | undefined;
  for (const index of indexes) {
    const relative = index.datesFrom(sources.publishedOf(index));
    const years = new Set(index.years);
    for (const { year } of relative) if (year !== undefined) years.add(year);
    for (const theirs of [...index.dates, ...relative]) {
      // "Year on year" confirms no amount of the year before.
      if (theirs.isBase === true && !mayBeBase) continue;
      if (compareDates(date, theirs, years) !== "same") continue;
      const score = sources.scoresFor(date, index)(theirs.sentence);
      // In one sentence, "the third quarter of 2028" is better evidence than "September".
      const isFuller = theirs.year === date.year && found?.date.year !== date.year;
      if (found === undefined || score > found.score || (score === found.score && isFuller))
        found = { date: theirs, index, score };
    }
  }
  return found;
}

/** The day of publication has no words in the text. */
function evidenceOf({ date, index }: PlacedDate): ReturnType<SourceIndex["evidence"]> | undefined {
  return date.start === date.end ? undefined : index.evidence(date.start, date.end);
}
