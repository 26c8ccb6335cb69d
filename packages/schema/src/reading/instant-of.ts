import type { When } from "../article.ts";
import { whenShape } from "./when-shape.ts";
import { writeOffset, zoneOffset } from "./zone-offset.ts";

const minute = 60_000;
const day = 24 * 60 * minute;

/**
 * Converts a date to an instant in the form of RFC 3339, with its own offset or that of `timeZone` at that time.
 *
 * A time without seconds gets `:00`, because the form requires seconds; a day becomes its midnight. A local time that a
 * clock change skips or repeats is read as Temporal's "compatible" does: with the offset before the change.
 * See https://tc39.es/proposal-temporal/docs/ambiguity.html
 *
 * `when` must have the form that `validateArticle` accepts: only its day is checked, and not a clock such as 25:00.
 * `timeZone` must be a time zone that the engine knows.
 */
export function instantOf(
  when: When,
  timeZone: string | undefined,
):
  | { readonly ok: true; readonly instant: string }
  | { readonly ok: false; readonly code: "date-impossible" | "date-without-offset" } {
  const [, year, month, date, hours = "00", minutes = "00", seconds = "00", fraction = "", offset] =
    whenShape.exec(when) ?? [];
  const midnight = new Date(`${year}-${month}-${date}T00:00:00Z`);
  if (Number.isNaN(midnight.getTime()) || midnight.getUTCDate() !== Number(date))
    return { ok: false, code: "date-impossible" };
  const clock = `${year}-${month}-${date}T${hours}:${minutes}:${seconds}`;
  if (offset !== undefined) return { ok: true, instant: `${clock}${fraction}${offset}` };
  if (timeZone === undefined) return { ok: false, code: "date-without-offset" };
  const local = new Date(`${clock}Z`).getTime();
  return { ok: true, instant: `${clock}${fraction}${writeOffset(offsetAt(local, timeZone))}` };
}

/** Returns the offset of a local time, which is in milliseconds as if it were UTC. */
function offsetAt(local: number, timeZone: string): number {
  const before = zoneOffset(timeZone, local - day);
  const after = zoneOffset(timeZone, local + day);
  const holds = (offset: number) => zoneOffset(timeZone, local - offset * minute) === offset;
  return !holds(before) && holds(after) ? after : before;
}
