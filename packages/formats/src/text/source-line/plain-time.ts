import type { Span } from "../spans.ts";
import { localTime, readDateAtEnd } from "../stated-date.ts";

/** A line with the time of its date in a usual form. */
interface PlainTime {
  readonly text: string;
  /** Returns the span in the line of a span in `text`. */
  readonly place: (span: Span) => Span;
}

const place = String.raw`\p{Lu}[\p{L}'’-]{1,20}(?: (?:(?:de|del|da|do|es|of|la|el) )?\p{Lu}[\p{L}'’-]{1,20}){0,2}`;
const timeOf = String.raw`(?:${place}(?: [Ll]ocal)? [Tt]ime|[Ll]ocal(?: [Tt]ime)?|${localTime})`;
const offset = String.raw`(?:UTC|GMT) ?[+\u2212–-] ?[0-9]{1,2}(?::?[0-9]{2})?`;
const clock = String.raw`[0-9]{1,2}[:.h][0-9]{2}(?: ?[APap]\.? ?[Mm]\b\.?)?(?: ?hrs?\b\.?| Uhr)?`;

/**
 * The offset of a time with its zone in words: `09:20 local time (UTC+5)`, `09:20 Kinshasa time, UTC+1`, `09:20 (Astana, UTC+5)`,
 * `09:20 (UTC+5, Astana)`.
 */
const offsetBesideWords = new RegExp(
  String.raw`(?<=${clock}),? (?:(?<time>${timeOf})(?:,? [(]?|\uFF08)(?<a>${offset})|[(\uFF08](?<inside>${timeOf}|${place})[,/]? (?<b>${offset})|[(\uFF08](?<c>${offset})[,/]? (?<after>${timeOf}|${place}))[)\uFF09]?$`,
  "u",
);

/** `0920 hrs (GMT+6)`, `0920 hours` */
const compactClock =
  /(?<=[ ,])(?<hour>[01][0-9]|2[0-3])(?<minute>[0-5][0-9]) ?(?:hrs?|hours|H)\b\.?(?=$|,? [(A-Z])/;

/** `09:20 SGT / 01:20 GMT`: the same time in UTC, as `09:20 SGT (0120 GMT)` has it. */
const sameTime = new RegExp(
  String.raw`(?<=${clock} (?:[A-Z]{2,5}|${timeOf}))(?: ?/ ?|, | \| )(?<hour>[0-9]{1,2})[:.]?(?<minute>[0-9]{2}) (?<zone>GMT|UTC)$`,
  "u",
);

/** `Date: 24 Nov 2026 | Time: 09:20`: the label between the two. */
const labelBetween = new RegExp(
  String.raw`(?<=[0-9日])\s{0,4}[|\uFF5C·•;,]\s{0,4}(?:(?:published |publication )?time|${localTime}|时间|時間)\s?[:\uFF1A]\s{0,4}(?=[0-9]{1,2}[:.h]?[0-9]{2})`,
  "iu",
);

/** `November 24, 2026 (10:12 GMT)`: the time of a date in brackets after it. */
const timeInBrackets = new RegExp(
  String.raw`(?<=[0-9日])\s?[(\uFF08](?<time>${clock}(?:,? ?[^()\uFF08\uFF09]{2,30})?)[)\uFF09]$`,
  "u",
);

/** `30 نوفمبر ,2026: 02:20 م`: the signs of Al Arabiya around the year. */
const signsAroundYear =
  /(?<=[0-9] [\u0621-\u064A]{3,8}(?: [\u0621-\u064A]{4,6})?) ?,(?<year>20[0-9]{2}): (?=[0-9]{1,2}:[0-9]{2})/;

/** `下午2点`, `下午2点半`: a time without minutes, after the day. */
const hanHour =
  /(?<=[0-9日号號)\uFF09] ?(?:[上下]午|午[前後]|中午|早上|晚上|오[전후]) ?[0-9]{1,2} ?)[点點时時시](?<half>半|整)?$/u;

/** A cheap test that rules out most lines. */
const mayBeRare =
  /[点點时時시][半整]?$|[(\uFF08][0-9]{1,2}[:.h]|(?:UTC|GMT)|[0-9]{4} ?[hH]|[|\uFF5C·•;,][^:\uFF1A]{1,40}[:\uFF1A]\s{0,4}[0-9]/;

/** Writes the time of a date in a usual form. Returns undefined if it has one, or if the words and the offset of its zone are different times. */
export function withPlainTime(line: string): PlainTime | undefined {
  if (!mayBeRare.test(line)) return undefined;
  let written: PlainTime = { text: line, place: (span) => span };
  written = replace(written, signsAroundYear.exec(written.text), ({ year }) => ` ${year}, `);
  written = replace(written, labelBetween.exec(written.text), () => " ");
  written = replace(written, timeInBrackets.exec(written.text), ({ time }) => ` ${time}`);
  written = replace(
    written,
    compactClock.exec(written.text),
    ({ hour, minute }) => `${hour}:${minute}`,
  );
  written = replace(
    written,
    sameTime.exec(written.text),
    ({ hour, minute, zone }) => ` (${hour!.padStart(2, "0")}${minute} ${zone})`,
  );
  written = replace(
    written,
    hanHour.exec(written.text),
    ({ half }) => `:${half === "半" ? "30" : "00"}`,
  );
  const zone = offsetBesideWords.exec(written.text);
  if (zone !== null) {
    const { time, inside, after, a, b, c } = zone.groups!;
    const read = readDateAtEnd(
      `${written.text.slice(0, zone.index)} ${time ?? `(${inside ?? after})`}`,
      undefined,
    );
    written = replace(
      written,
      zone,
      () => ` ${(a ?? b ?? c)!.replace(/[\u2212–]/, "-").replaceAll(" ", "")}`,
    );
    const stated = offsetAtEnd.exec(read?.when ?? "")?.[0];
    if (
      stated !== undefined &&
      readDateAtEnd(written.text, undefined)?.when?.endsWith(stated) !== true
    )
      return undefined;
  }
  return written.text === line ? undefined : written;
}

const offsetAtEnd = /[+-][0-9]{2}:[0-9]{2}$/;

/** Replaces a match by other words. A span that ends inside them ends at the end of the match. */
function replace(
  { text, place: placeBefore }: PlainTime,
  match: RegExpExecArray | null,
  write: (groups: Readonly<Record<string, string | undefined>>) => string,
): PlainTime {
  if (match === null) return { text, place: placeBefore };
  const { index, 0: found, groups = {} } = match;
  const words = write(groups);
  const end = index + words.length;
  const by = found.length - words.length;
  return {
    text: text.slice(0, index) + words + text.slice(index + found.length),
    place: (span) =>
      placeBefore({
        start: span.start < index ? span.start : span.start < end ? index : span.start + by,
        end: span.end <= index ? span.end : span.end < end ? index + found.length : span.end + by,
      }),
  };
}
