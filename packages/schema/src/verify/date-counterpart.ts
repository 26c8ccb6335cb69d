import type { CitedSources } from "./cited-sources.ts";
import { overlaps } from "./overlaps.ts";
import type { InSentence, SourceIndex } from "./source-index.ts";
import type { Statement } from "./statement.ts";
import { isBase, isStart } from "./words-around.ts";
import { compareDates } from "./compare-dates.ts";
import type { StatedDate } from "./stated-dates.ts";

/** A date of a source, and how well its sentence fits the statement. */
export interface PlacedDate {
  readonly date: InSentence<StatedDate>;
  readonly index: SourceIndex;
  readonly score: number;
}

/**
 * How well a sentence must fit a statement, so that its date contradicts that of the statement: the less likely the same
 * parts are a coincidence, the less.
 */
const fits = {
  /** The same day of another month: 27 September and 27 October. */
  sameDay: 0.05,
  /** One part differs, and two are the same: 3 March 2025 and 4 March 2025. */
  oneOfThree: 0.15,
  /** One part differs, and one is the same: March 2024 and March 2025. */
  oneOfTwo: 0.25,
  /** Years alone. */
  year: 0.5,
  /** Anything else that is as exact: May and June. */
  other: 0.6,
};

/** Words for a date with which a figure is compared. */
const comparison = /ago|earlier|before|previous|on[ -](?:the )?(?:year|month)|[同环]比|较/i;

/** A sentence with more figures is a list. */
const most = 50;

/**
 * Finds the date that the cited sources have in the place of a date of a statement: as exact as it or more exact, in a
 * sentence that fits. Undefined if there is none, or if the sentence may state the date in words that are not read.
 * `mayBe` tests for more.
 */
export function dateCounterpartOf(
  date: StatedDate,
  { text, dates }: Statement,
  sources: CitedSources,
  mayBe: (theirs: InSentence<StatedDate>, index: SourceIndex) => boolean = () => true,
): PlacedDate | undefined {
  let best: PlacedDate | undefined;
  let margin = 0;
  for (const index of sources.cited) {
    const scores = sources.scoresFor(date, index);
    const source = index.source.text;
    const relative = index
      .datesFrom(sources.publishedOf(index))
      .filter(({ start, end }) => start !== end && !comparison.test(source.slice(start, end)));
    // "Monday" is this Monday or the next one: if one of them is the date, the other is no other date.
    const ownPlaces = new Set(
      relative.flatMap((one) =>
        compareDates(date, one, index.years) === "same" ? [one.start] : [],
      ),
    );
    const places = [...index.dates, ...relative.filter(({ start }) => !ownPlaces.has(start))];
    for (const theirs of places) {
      const score = scores(theirs.sentence);
      const exact = leastFit(date, theirs);
      // "on Wednesday" is hardly ever the day before or after it.
      const least =
        exact !== undefined && relative.includes(theirs) ? Math.max(exact, fits.year) : exact;
      if (least === undefined || score < least || (best !== undefined && score - least <= margin))
        continue;
      if (
        dates.some((other) => other !== date && compareDates(other, theirs, index.years) === "same")
      )
        continue;
      if (hasNumberOf(date, theirs, index) || !mayBe(theirs, index)) continue;
      const isWeak =
        isBase(date, text) !== isBase(theirs, source) ||
        isStart(date, text) !== isStart(theirs, source) ||
        !sources.sharesClause(date, theirs, index);
      if (least >= fits.year && isWeak) continue;
      best = { date: theirs, index, score };
      margin = score - least;
    }
  }
  return best;
}

/** Returns how well the sentence of a date must fit; undefined if the date is less exact, or of another length. */
function leastFit(date: StatedDate, theirs: StatedDate): number | undefined {
  // 2025 is a part of "2025-26".
  if (
    date.toYear !== undefined &&
    (theirs.year === date.year || theirs.year === date.toYear) &&
    theirs.toYear === undefined
  )
    return undefined;
  const own = partsOf(date);
  const others = partsOf(theirs);
  const needed = Object.keys(own).filter(
    (part) => part !== "year" || Object.keys(own).length === 1,
  );
  if (needed.some((part) => others[part] === undefined)) return undefined;
  if ((date.toMonth ?? date.edge) === undefined && (theirs.toMonth ?? theirs.edge) !== undefined)
    return undefined;
  const shared = Object.keys(own).filter((part) => others[part] !== undefined);
  const differing = shared.filter((part) => own[part] !== others[part]).length;
  if (differing === 0) return undefined;
  const isAsExact = Object.keys(others).length === Object.keys(own).length;
  if (differing > 1 || shared.length === 1) {
    if (!isAsExact) return undefined;
    return date.month === undefined && date.edge === undefined ? fits.year : fits.other;
  }
  if (date.day !== undefined && date.day === theirs.day) return fits.sameDay;
  return shared.length > 2 ? fits.oneOfThree : fits.oneOfTwo;
}

/** The parts of a date that can differ on their own: one or two years, months, a day, the end of a year. */
function partsOf({ year, toYear, month, toMonth, day, edge }: StatedDate): Record<string, unknown> {
  return {
    ...(year !== undefined && { year: `${year}-${toYear ?? ""}` }),
    ...(month !== undefined && { months: `${month}-${toMonth ?? ""}` }),
    ...(day !== undefined && { day }),
    ...(edge !== undefined && { edge }),
  };
}

/** Tests whether a sentence has the day or the month of a date as a number that is read as something else. */
function hasNumberOf(
  { day, month }: StatedDate,
  theirs: InSentence<StatedDate>,
  index: SourceIndex,
): boolean {
  const number = day ?? month;
  return (
    number !== undefined &&
    index
      .amountsIn(theirs.sentence)
      .slice(0, most)
      .some((one) => one.isBare && one.values[0] === number && !overlaps(one, theirs))
  );
}
