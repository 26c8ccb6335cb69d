import type { When } from "../article.ts";
import { whenShape } from "../reading/when-shape.ts";

export const minute = 60_000;
const hour = 60 * minute;
export const day = 24 * hour;

/** The numbers of a date, as written. */
export interface ReadDate {
  readonly year: number;
  /** From 1. */
  readonly month: number;
  readonly day: number;
  /** Minutes since midnight; undefined for a day. */
  readonly minutes: number | undefined;
  /** Minutes east of UTC; undefined for a day or a local time. */
  readonly offset: number | undefined;
  /** The time as if it were UTC, in milliseconds since 1970. */
  readonly clock: number;
}

/** Parses a date in the form of the format; undefined for any other text. */
export function readDate(when: When): ReadDate | undefined {
  if (!whenShape.test(when)) return undefined;
  const year = digitsAt(when, 0, 4);
  const month = digitsAt(when, 5, 2);
  const date = digitsAt(when, 8, 2);
  const midnight = utc(year, month, date);
  if (when.length === 10)
    return { year, month, day: date, minutes: undefined, offset: undefined, clock: midnight };
  const minutes = digitsAt(when, 11, 2) * 60 + digitsAt(when, 14, 2);
  const seconds = when.charAt(16) === ":" ? digitsAt(when, 17, 2) : 0;
  const clock = midnight + minutes * minute + seconds * 1000;
  return { year, month, day: date, minutes, offset: offsetOf(when), clock };
}

/** Returns the day of a date as one number: 20251024. */
export function dayNumber(when: When): number {
  return digitsAt(when, 0, 4) * 10_000 + digitsAt(when, 5, 2) * 100 + digitsAt(when, 8, 2);
}

/** Returns midnight UTC of the day of a date, in milliseconds. */
export function midnightOf(when: When): number {
  return utc(digitsAt(when, 0, 4), digitsAt(when, 5, 2), digitsAt(when, 8, 2));
}

function offsetOf(when: When): number | undefined {
  if (when.endsWith("Z")) return 0;
  const sign = when.at(-6);
  if (sign !== "+" && sign !== "-") return undefined;
  const distance = digitsAt(when, when.length - 5, 2) * 60 + digitsAt(when, when.length - 2, 2);
  return sign === "-" ? -distance : distance;
}

function digitsAt(text: string, start: number, count: number): number {
  let number = 0;
  for (let at = start; at < start + count; at++) number = number * 10 + text.charCodeAt(at) - 0x30;
  return number;
}

/** Days from 1 March of the year 0 to 1970-01-01. */
const daysBefore1970 = 719_468;

/**
 * Returns midnight UTC of a day, in milliseconds. `Date.UTC` would read years before 100 as 1900 and later.
 *
 * Years start in March, so that the leap day comes last.
 * See https://howardhinnant.github.io/date_algorithms.html#days_from_civil
 */
export function utc(year: number, month: number, date: number): number {
  const months = year * 12 + month - 3;
  const years = Math.floor(months / 12);
  const leapDays = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
  const daysOfMonths = Math.floor(((months - years * 12) * 153 + 2) / 5);
  return (years * 365 + leapDays + daysOfMonths + date - 1 - daysBefore1970) * day;
}

/** Returns the number of days in a month. */
export function daysInMonth(year: number, month: number): number {
  return (utc(year, month + 1, 1) - utc(year, month, 1)) / day;
}

/** No time zone is further from UTC. See https://www.iana.org/time-zones (Pacific/Kiritimati, +14). */
const widestOffset = 14 * hour;

/**
 * Tests whether one date is before another for any time and zone that they do not state.
 *
 * Returns false if the order is not certain, or if a text is not a date.
 */
export function isSurelyBefore(earlier: When, later: When): boolean {
  const [one, other] = [readDate(earlier), readDate(later)];
  if (one === undefined || other === undefined) return false;
  const sameClock = (one.offset === undefined) === (other.offset === undefined);
  const slack = sameClock ? 0 : widestOffset;
  const end = one.minutes === undefined ? one.clock + day - 1 : one.clock;
  return end - (one.offset ?? 0) * minute + slack < other.clock - (other.offset ?? 0) * minute;
}
