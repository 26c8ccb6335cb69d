import { cachedFormat } from "./cached-format.ts";

const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(timeZone: string): Intl.DateTimeFormat | undefined {
  try {
    return cachedFormat(
      clocks,
      timeZone,
      () => new Intl.DateTimeFormat("en-US", { timeZone, timeZoneName: "longOffset" }),
    );
  } catch {
    return undefined;
  }
}

/**
 * Tests for the name of a time zone that the engine knows.
 *
 * False for an offset such as `+08:00`, which newer engines accept as a time zone and older ones do not.
 * See https://www.iana.org/time-zones
 */
export function isTimeZone(timeZone: string): boolean {
  return /^[A-Za-z]/.test(timeZone) && clockOf(timeZone) !== undefined;
}

/** Returns the offset of a time zone from UTC in minutes (positive for east) at an instant in milliseconds. `isTimeZone` must be true for it. */
export function zoneOffset(timeZone: string, moment: number): number {
  if (timeZone === "UTC") return 0;
  const parts = clockOf(timeZone)!.formatToParts(moment);
  const name = parts.find(({ type }) => type === "timeZoneName")!.value;
  // `GMT`, `GMT+08:00`, and for dates before standard time also `GMT+08:05:43`.
  const [, sign, hours, minutes] = /([+-])(\d{2}):(\d{2})/.exec(name) ?? [];
  if (sign === undefined) return 0;
  return (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

/** Formats an offset in minutes as in a date: `+08:00`. */
export function writeOffset(minutes: number): string {
  const size = Math.abs(minutes);
  const two = (value: number) => String(value).padStart(2, "0");
  return `${minutes < 0 ? "-" : "+"}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
