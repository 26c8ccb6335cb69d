import { isElsewhere } from "./is-elsewhere.ts";
import type { CitedSources, Result } from "./cited-sources.ts";
import type { InSentence, SourceIndex } from "./source-index.ts";
import { compareDates, type StatedDate } from "./stated-dates.ts";

interface Candidate {
  readonly date: InSentence<StatedDate>;
  readonly index: SourceIndex;
  readonly score: number;
}

/** How well a sentence must fit a statement, so that another date in it is in the place of the statement's. */
const fits = 0.4;

/** A date in a sentence that fits less is hardly the statement's. */
const fitsLittle = 0.15;

/** Looks for a date in the sources. */
export function checkDate(date: StatedDate, sources: CitedSources): Result {
  const { found, other } = candidates(date, sources.cited, sources);
  // The year of "the end of 2027" alone is not enough where the source says "the end of 2028".
  const hasOtherEdge =
    date.edge !== undefined &&
    found?.date.edge !== date.edge &&
    other?.date.edge === date.edge &&
    other.score >= Math.max(fits, found?.score ?? 0);
  // The day of a dateline is not the quarter of the statement where the source states another quarter.
  const isOtherPart =
    date.toMonth !== undefined &&
    found?.date.toMonth === undefined &&
    other?.date.toMonth !== undefined &&
    other.score >= fits &&
    ((found?.score ?? 0) < fitsLittle || isYearOf(other.date, date, found?.date));
  if (found !== undefined && !hasOtherEdge && !isOtherPart) {
    const evidence = evidenceOf(found);
    return sources.result(
      "found",
      evidence,
      evidence === undefined ? "it is the date of publication" : undefined,
    );
  }
  if (!sources.isComplete) return sources.incomplete();
  const elsewhere = candidates(date, sources.others, sources).found;
  const isOther = other !== undefined && other.score >= fits;
  if (isElsewhere(elsewhere, other, fits))
    return sources.result("elsewhere", evidenceOf(elsewhere));
  return isOther
    ? sources.result("differs", evidenceOf(other))
    : sources.result("not-found", undefined);
}

function candidates(
  date: StatedDate,
  indexes: readonly SourceIndex[],
  sources: CitedSources,
): { readonly found: Candidate | undefined; readonly other: Candidate | undefined } {
  let found: Candidate | undefined;
  let other: Candidate | undefined;
  for (const index of indexes) {
    const published = sources.publishedOf(index);
    const relative = index.datesFrom(published);
    const years = new Set(index.years);
    for (const { year } of relative) if (year !== undefined) years.add(year);
    for (const theirs of [...index.dates, ...relative]) {
      const comparison = compareDates(date, theirs, years);
      if (comparison === undefined) continue;
      const score = sources.scores(index)(theirs.sentence);
      if (comparison === "same") {
        // In one sentence, "the third quarter of 2028" is better evidence than "September".
        const isFuller = theirs.year === date.year && found?.date.year !== date.year;
        if (found === undefined || score > found.score || (score === found.score && isFuller))
          found = { date: theirs, index, score };
      } else if (theirs.start < theirs.end) {
        const weight = comparison === "near" ? score + 0.5 : score;
        if (other === undefined || weight > other.score)
          other = { date: theirs, index, score: weight };
      }
    }
  }
  return { found, other };
}

/** A month without a year is weaker evidence for a quarter than another quarter of that year. */
function isYearOf(other: StatedDate, date: StatedDate, found: StatedDate | undefined): boolean {
  return date.year !== undefined && found?.year === undefined && other.year === date.year;
}

/** The day of publication has no words in the text. */
function evidenceOf({ date, index }: Candidate): ReturnType<SourceIndex["evidence"]> | undefined {
  return date.start === date.end ? undefined : index.evidence(date.start, date.end);
}
