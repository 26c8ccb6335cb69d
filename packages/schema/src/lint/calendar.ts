import type { When } from "../article.ts";

const shape =
  /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(?:(Z)|([+-])(\d{2}):(\d{2}))?)?$/;

export const minute = 60_000;
const hour = 60 * minute;
export const day = 24 * hour;

/** A date in numbers, as it is written. */
export interface ReadDate {
  readonly year: number;
  /** From 1. */
  readonly month: number;
  readonly day: number;
  /** Minutes since midnight; undefined for a day. */
  readonly minutes: number | undefined;
  /** Minutes east of UTC; undefined for a day or a local time. */
  readonly offset: number | undefined;
  /** The clock's reading as if it were UTC, in milliseconds. */
  readonly clock: number;
}

/** Reads a date in the format's form; undefined for any other text. */
export function readDate(when: When): ReadDate | undefined {
  const parts = shape.exec(when);
  if (parts === null) return undefined;
  const [year, month, date, hours, minutes, seconds] = parts.slice(1, 7).map(Number) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const stated = parts[4] !== undefined;
  const distance = Number(parts[9]) * 60 + Number(parts[10]);
  const offset =
    parts[7] === "Z"
      ? 0
      : parts[8] === undefined
        ? undefined
        : parts[8] === "-"
          ? -distance
          : distance;
  const clock =
    utc(year, month, date) + (stated ? hours * hour + minutes * minute + (seconds || 0) * 1000 : 0);
  return {
    year,
    month,
    day: date,
    minutes: stated ? hours * 60 + minutes : undefined,
    offset,
    clock,
  };
}

/** Midnight of a day in UTC. Years before 100 are years too. */
function utc(year: number, month: number, date: number): number {
  const time = new Date(0);
  time.setUTCFullYear(year, month - 1, date);
  return time.getTime();
}

/** How many days a month has. */
export function daysInMonth(year: number, month: number): number {
  return new Date(utc(year, month + 1, 1) - day).getUTCDate();
}

/** No clock is further from UTC. See https://www.iana.org/time-zones (Pacific/Kiritimati, +14). */
const widestOffset = 14 * hour;

/**
 * Tells whether one date is before another, whatever the hour and zone that they leave open.
 *
 * False where it could be otherwise, and for text that is no date.
 */
export function isSurelyBefore(earlier: When, later: When): boolean {
  const [one, other] = [readDate(earlier), readDate(later)];
  if (one === undefined || other === undefined) return false;
  const sameClock = (one.offset === undefined) === (other.offset === undefined);
  const slack = sameClock ? 0 : widestOffset;
  const end = one.minutes === undefined ? one.clock + day - 1 : one.clock;
  return end - (one.offset ?? 0) * minute + slack < other.clock - (other.offset ?? 0) * minute;
}
