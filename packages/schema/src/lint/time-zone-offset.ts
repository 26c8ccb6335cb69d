import { minute } from "./calendar.ts";

const clocks = new Map<string, Intl.DateTimeFormat>();

// Making a format costs fifty times as much as using it.
function clockOf(timeZone: string): Intl.DateTimeFormat | undefined {
  let clock = clocks.get(timeZone);
  if (clock === undefined) {
    try {
      clock = new Intl.DateTimeFormat("en-US", {
        timeZone,
        hourCycle: "h23",
        year: "numeric",
        month: "numeric",
        day: "numeric",
        hour: "numeric",
        minute: "numeric",
        second: "numeric",
      });
    } catch {
      return undefined;
    }
    clocks.set(timeZone, clock);
  }
  return clock;
}

/** Tells whether the engine knows a time zone. See https://www.iana.org/time-zones */
export function isTimeZone(timeZone: string): boolean {
  return clockOf(timeZone) !== undefined;
}

/** How many minutes east of UTC a zone is at a moment, in milliseconds; undefined for a zone that nobody knows. */
export function timeZoneOffset(timeZone: string, moment: number): number | undefined {
  const parts = clockOf(timeZone)?.formatToParts(moment);
  if (parts === undefined) return undefined;
  const read = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  const local = Date.UTC(
    read("year"),
    read("month") - 1,
    read("day"),
    read("hour"),
    read("minute"),
    read("second"),
  );
  return Math.round((local - moment) / minute);
}

/** Writes an offset as a date has it: `+08:00`. */
export function writeOffset(minutes: number): string {
  const size = Math.abs(minutes);
  const two = (value: number) => String(value).padStart(2, "0");
  return `${minutes < 0 ? "-" : "+"}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
