import { cached } from "./cached.ts";

const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(timeZone: string): Intl.DateTimeFormat | undefined {
  try {
    return cached(
      clocks,
      timeZone,
      () => new Intl.DateTimeFormat("en-US", { timeZone, timeZoneName: "longOffset" }),
    );
  } catch {
    return undefined;
  }
}

/**
 * Abbreviations that engines accept although the IANA database does not have them, each as the zone of one of the places
 * that use it: `BST` is Bangladesh, `IST` is India, `CST` is Chicago.
 *
 * See "Three-letter time zone IDs" in https://docs.oracle.com/javase/8/docs/api/java/util/TimeZone.html
 */
const abbreviations =
  /^(?:A[CEGRS]T|B[ES]T|C[NST]T|CAT|E[AC]T|I[ES]T|JST|MIT|N[ES]T|P[LNRS]T|SST|VST)$/i;

/**
 * Tests for the name of a time zone in the IANA database that the engine knows.
 *
 * False for an offset such as `+08:00`, which newer engines accept as a time zone and older ones do not.
 * See https://www.iana.org/time-zones
 */
export function isTimeZone(timeZone: string): boolean {
  return (
    /^[A-Za-z]/.test(timeZone) && !abbreviations.test(timeZone) && clockOf(timeZone) !== undefined
  );
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
