import { seasons, type PartOfYear, type StatedDate } from "./stated-dates.ts";

/**
 * Compares a date of a brief with one of a source.
 *
 * - `same`: the source states at least what the brief states. A year that the source omits counts if `years` has it.
 * - `near`: they share the day and the month, or the year and the month, and differ in the rest.
 * - `other`: they are as exact as each other, and differ.
 */
export function compareDates(
  brief: StatedDate,
  source: StatedDate,
  years: ReadonlySet<number>,
): "same" | "near" | "other" | undefined {
  const sameYear = hasYear(brief, source, years);
  const sameMonth = brief.month === undefined || isWithin(source, brief);
  const sameDay = brief.day === undefined || brief.day === source.day;
  if (sameYear && sameMonth && sameDay && hasEdge(brief, source)) return "same";
  if (!isAsExact(brief, source)) return undefined;
  if (brief.month === undefined || brief.day === undefined) return "other";
  const shared = [sameYear && brief.year !== undefined, sameMonth, sameDay];
  return shared.filter(Boolean).length >= 2 ? "near" : "other";
}

/**
 * Tests whether a source states the year of a date, or omits one that is in `years`. "2025-26" has both its years, which a
 * source may also state in two places.
 */
function hasYear(brief: StatedDate, source: StatedDate, years: ReadonlySet<number>): boolean {
  if (brief.year === undefined) return true;
  if (brief.toYear !== undefined && brief.toYear !== source.toYear)
    return (
      source.toYear === undefined &&
      (source.year === brief.year || source.year === brief.toYear) &&
      years.has(brief.year) &&
      years.has(brief.toYear)
    );
  if (brief.year === source.year) return true;
  if (source.toYear === brief.year) return true;
  return (
    source.year === undefined &&
    brief.month !== undefined &&
    (years.size === 0 || years.has(brief.year))
  );
}

/** Tests whether two dates may be in one part of a year. A season and "the end of" a year may be. */
function hasEdge({ edge: own }: StatedDate, { edge: other }: StatedDate): boolean {
  if (own === undefined || other === undefined || own === other) return true;
  return isSeason(own) !== isSeason(other);
}

function isAsExact(brief: StatedDate, source: StatedDate): boolean {
  return (
    (brief.day === undefined) === (source.day === undefined) &&
    (brief.month === undefined) === (source.month === undefined) &&
    (brief.toMonth === undefined) === (source.toMonth === undefined) &&
    (brief.year === undefined || source.year !== undefined || brief.month !== undefined)
  );
}

function isSeason(edge: PartOfYear): boolean {
  return Object.values<PartOfYear>(seasons).includes(edge);
}

function isWithin(source: StatedDate, brief: StatedDate): boolean {
  if (source.month === undefined) return false;
  if (brief.toMonth === undefined)
    return source.month === brief.month && source.toMonth === undefined;
  return source.month >= brief.month! && (source.toMonth ?? source.month) <= brief.toMonth;
}
