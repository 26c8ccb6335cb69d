// cspell:ignore bis, Uhr: German for "to" and "o'clock".
const clock = String.raw`[0-9]{1,2}[:\uFF1A][0-9]{2}(?: ?[APap]\.? ?[Mm]\b\.?)?(?: ?(?:Uhr|h)\b)?`;
/** The end of `14:00-15:30`, `14:00–15:30 Uhr`, `14:00至15:30`. */
const endOfPeriod = new RegExp(
  String.raw`(?<=[^0-9:\uFF1AT](?<start>${clock}))(?<sign> ?[-–—~\uFF5E〜〰至到] ?| (?:bis|to|until|a|à|às|al?le|до) )(?<end>${clock})$`,
  "u",
);
/** A cheap test that rules out most lines. */
const mayEndInClock = /[:\uFF1A][0-9]{2}(?: ?(?:[APap]\.? ?[Mm]\.?|Uhr|h))?$/;

/** From this hour on, a later time after a hyphen is no offset of a zone: `08:00-09:00` may be in Alaska, `09:00-10:00` is a meeting. */
const firstHour = 9;

/**
 * Returns the offset at which the end of a period of time starts, at the end of a line: 12 in `30.11.2026, 14:00–15:30`. In `09:20-05:00`,
 * the offset of a zone follows. Returns undefined for any other line.
 */
export function startOfPeriodEnd(line: string): number | undefined {
  if (!mayEndInClock.test(line)) return undefined;
  const match = endOfPeriod.exec(line);
  if (match === null) return undefined;
  const { start = "", sign = "", end = "" } = match.groups!;
  const isLater = /[ap]/i.test(end) || minutesOf(end) > minutesOf(start);
  if (!isLater) return undefined;
  const mayBeOffset = sign === "-" && /^[0-9:]{4,5}$/.test(end);
  return mayBeOffset && Number.parseInt(start, 10) < firstHour && Number.parseInt(end, 10) < 13
    ? undefined
    : match.index;
}

function minutesOf(time: string): number {
  const [hour, minute] = time.split(/[:\uFF1A]/);
  return Number(hour) * 60 + Number.parseInt(minute!, 10);
}
