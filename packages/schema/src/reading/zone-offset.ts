const clocks = new Map<string, Intl.DateTimeFormat>();

// Making a format costs fifty times as much as using it.
function clockOf(timeZone: string): Intl.DateTimeFormat | undefined {
  let clock = clocks.get(timeZone);
  if (clock === undefined) {
    try {
      clock = new Intl.DateTimeFormat("en-US", { timeZone, timeZoneName: "longOffset" });
    } catch {
      return undefined;
    }
    clocks.set(timeZone, clock);
  }
  return clock;
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

/** How many minutes east of UTC a zone is at a moment in milliseconds. The zone must be one that `isTimeZone` knows. */
export function zoneOffset(timeZone: string, moment: number): number {
  const parts = clockOf(timeZone)!.formatToParts(moment);
  const name = parts.find(({ type }) => type === "timeZoneName")!.value;
  // `GMT`, `GMT+08:00`, before the age of whole zones also `GMT+08:05:43`.
  const [, sign, hours, minutes] = /([+-])(\d{2}):(\d{2})/.exec(name) ?? [];
  if (sign === undefined) return 0;
  return (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

/** Writes an offset in minutes as a date has it: `+08:00`. */
export function writeOffset(minutes: number): string {
  const size = Math.abs(minutes);
  const two = (value: number) => String(value).padStart(2, "0");
  return `${minutes < 0 ? "-" : "+"}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
