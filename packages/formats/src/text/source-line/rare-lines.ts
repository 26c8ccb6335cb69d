import { readDateline } from "../datelines.ts";
import { trimSpan, type Span } from "../spans.ts";
import { isWeekday, monthName, type StatedDate } from "../stated-date.ts";
import { readClearPeriod } from "../stated-period.ts";
import { dot } from "./labels.ts";
import {
  authorFirst,
  isKnownOutlet,
  isNewsOutlet,
  properName,
  readName,
  startsAsOriginal,
} from "./names.ts";
import { isCity } from "./places.ts";
import { readRelativeTime } from "./relative-time.ts";
import type { SourceLine } from "./source-line.ts";

/** Reads a dateline. Its place is not kept. */
export function readPlaced(line: string): SourceLine | undefined {
  const found = readDateline(line);
  if (found === undefined) return undefined;
  const { name, date } = found;
  // `Nikkei, 3 Nov 2025 (Mon)` and `Reuters, 3 Nov 2025 (London)` have the name first.
  const words = line.slice(name.start, name.end);
  if (isWeekday(words) || isCity(words)) return undefined;
  const place = trimSpan(line, 0, Math.min(name.start, date?.start ?? line.length));
  return {
    source: { text: words, ...name },
    published:
      date?.when === undefined ? undefined : { text: date.when, start: date.start, end: date.end },
    ...(date !== undefined && date.when === undefined && { unclearDate: date }),
    ...(/\p{L}/u.test(line.slice(place.start, place.end)) && { others: [place] }),
    isCertain: true,
    isDateline: true,
  };
}

const report =
  /^[〔【(\uFF08]?(?:(?<name>[\p{Script=Han}\p{Lu}]{2,12})[\uFF0F/ ]\s?)?(?:記者|记者)\s?\p{Script=Han}{2,4}\s?[\uFF0F/]\s?\p{Script=Han}{2,8}(?:報導|报道|報道)[〕】)\uFF09]?$/u;

/** Reads the outlet, the reporter and the place of a report in Traditional Chinese: `中央財經網／記者林大同／台北報導`. */
export function readReport(line: string): SourceLine | undefined {
  const match = line.includes("者") ? report.exec(line) : null;
  if (match === null) return undefined;
  const name = match.groups!["name"];
  if (name === undefined)
    return {
      source: undefined,
      published: undefined,
      others: [{ start: 0, end: line.length }],
      isCertain: true,
    };
  const start = line.indexOf(name);
  const end = start + name.length;
  return {
    source: { text: name, start, end },
    published: undefined,
    others: [{ start: end + 1, end: line.length }],
    isCertain: true,
  };
}

/** Reads the head of an article in WeChat without its date: `原创 老周 矿业洞察`. */
export function readOriginal(line: string): SourceLine | undefined {
  if (!startsAsOriginal.test(line) || !original.test(line)) return undefined;
  return { ...readName(line, 0, line.length), published: undefined, isCertain: true };
}

/** The tag, the author and the account. */
const original = /^原[创創]\s+[^\s。！？，：]{1,20}(?:\s[^\s。！？，：]{1,20}){0,3}$/u;

/** Reads `By Ana Ruiz | Ore Ticker`, a line without a date. */
export function readAuthorAndOutlet(line: string): SourceLine | undefined {
  const sign = /\s*[|\uFF5C·•]\s*/u.exec(line);
  if (sign === null || !authorFirst.test(line.slice(0, sign.index))) return undefined;
  const from = sign.index + sign[0].length;
  if (!properName.test(`${line.slice(from)} `)) return undefined;
  return {
    ...readName(line, from, line.length),
    published: undefined,
    others: [{ start: 0, end: sign.index }],
    isCertain: true,
  };
}

/** A line of a list of Feedly: `Nikkei Asia by Ryosuke Sato / 1d`, `Ore Ticker / 3h`. */
const feedLine =
  /^(?<name>[\p{Lu}\p{Lo}][^/|·]{1,40}?)\s{1,3}(?:by\s{1,3}(?<author>[^/|·]{2,60}?)\s{1,3})?\/\s{1,3}(?<when>[0-9]{1,3}(?:min|h|d|w|mo))$/u;
const endsInAge = /\/\s{1,3}[0-9]{1,3}[a-z]{1,3}$/;

/** Returns true for a line that may be one of a list of Feedly: a cheap test that rules out most lines. */
export function mayBeFeedLine(line: string): boolean {
  return endsInAge.test(line.slice(-10));
}

/** Reads the name of the source in a line of Feedly. The age of the article is no date. */
export function readFeedLine(line: string): SourceLine | undefined {
  const {
    name,
    author,
    when = "",
  } = (mayBeFeedLine(line) ? feedLine.exec(line)?.groups : undefined) ?? {};
  if (name === undefined) return undefined;
  const start = line.length - when.length;
  const by = author === undefined ? undefined : line.lastIndexOf(author, start);
  return {
    ...readName(line, 0, name.length),
    published: undefined,
    ...(by !== undefined && { others: [trimSpan(line, name.length, by + author!.length)] }),
    unclearDate: { start, end: line.length, isTimed: false, when: undefined, problem: "vague" },
    isCertain: true,
  };
}

/** `ข่าวแร่ไทย · 24 พ.ย. 2569`, `Kaivosposti · 24 marraskuuta 2026`: a name, a dot, and a short text with a day and a year. */
const unknownDate = new RegExp(
  String.raw`^(?<name>\S.{0,80}?)\s*(?:${dot}|\|)\s*(?<when>(?=.*\p{L})(?:[^\s·|]{1,14},? )?(?:\d{1,2}[\s./-]{1,2}[^\s·|]{1,14}[\s./-]{1,2}\d{4}|\d{4}[\s./-]{1,2}[^\s·|]{1,14}[\s./-]{1,2}\d{1,2})(?:,? [^\s·|]{1,12}){0,2})$`,
  "u",
);

/** `Reuters, Q3 2025`, `Mining Journal (2025)`, `Reuters | 3-Nov-25`: a name and a short text. */
const nameAndPeriod =
  /^(?<name>[^,(|·\uFF08\uFF0C]{2,60})[,(|·\uFF08\uFF0C](?<when>[^,)\uFF09]{4,24})[)\uFF09]?$/u;
/** `3-Nov-25`, `Nov '25`, `2025`, `week of 3 Nov 2025` */
const vagueDay = new RegExp(
  String.raw`^(?:[0-9]{1,2}[- ]${monthName}[- ]|${monthName} ['’])[0-9]{2}$|^(?:19|20)[0-9]{2}$|^week (?:of|ending|beginning)\s.*[0-9]{4}$`,
  "i",
);

/** `24.11.26`, `11-24 09:30`, `11月24日 09:30` */
const shortDate =
  /^(?:[0-9]{1,2}(?<sign>[./-])[0-9]{1,2}\k<sign>[0-9]{2}|(?:[0-9]{1,2}[-/][0-9]{1,2}|[0-9]{1,2}月[0-9]{1,2}日)\s?[0-9]{1,2}:[0-9]{2})$/;
const longestShortDate = 12;

/** Reads a line with a date that `readDateAtEnd` does not know. It is reported, and is no headline. */
export function readUnknownDate(line: string): SourceLine | undefined {
  const unclear = (start: number, problem: "unknown" | "vague"): StatedDate => ({
    start,
    end: line.length,
    isTimed: false,
    when: undefined,
    time: /[0-9]{1,2}:[0-9]{2}$/.exec(line)?.[0],
    problem,
  });
  if (line.length <= longestShortDate && shortDate.test(line))
    return {
      source: undefined,
      published: undefined,
      unclearDate: unclear(0, "vague"),
      isCertain: true,
    };
  const ago = readRelativeTime(line);
  if (ago !== undefined) {
    const { when, time } = ago;
    const start = line.lastIndexOf(when);
    const unclearDate = { ...unclear(start, "vague"), end: start + when.length, time };
    return { source: undefined, published: undefined, unclearDate, isCertain: false };
  }
  const period = readNameAndPeriod(line);
  if (period !== undefined)
    return {
      ...readName(line, 0, period.nameEnd),
      published: undefined,
      unclearDate: { ...unclear(period.start, "vague"), end: period.end, time: undefined },
      isCertain: false,
    };
  const { name, when } = unknownDate.exec(line)?.groups ?? {};
  if (name === undefined || when === undefined) return undefined;
  const named = readName(line, 0, name.length);
  const unclearDate = unclear(line.length - when.length, "unknown");
  return { ...named, published: undefined, unclearDate, isCertain: false };
}

/** Finds a month, a quarter, a year or a vague day after the name of an outlet. */
function readNameAndPeriod(line: string): (Span & { nameEnd: number }) | undefined {
  const { name = "", when = "" } = nameAndPeriod.exec(line)?.groups ?? {};
  const words = when.trim();
  if (!isNewsOutlet(name.trim()) && !isKnownOutlet(name.trim())) return undefined;
  if (readClearPeriod(words) === undefined && !vagueDay.test(words)) return undefined;
  const start = name.length + 1 + when.length - when.trimStart().length;
  return { nameEnd: name.length, start, end: start + words.length };
}
