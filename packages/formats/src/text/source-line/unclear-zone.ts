import {
  arabicHalf,
  isWeekday,
  readDateAtEnd,
  severalZones,
  type DayFirst,
  type StatedDate,
} from "../stated-date.ts";
import { numericDate, readPlain } from "./dated-line.ts";
import { publishedLabel } from "./labels.ts";
import { isKnownOutlet, isNewsOutlet, sectionOfSite } from "./names.ts";
import { isKindOfPage } from "./remarks.ts";
import type { SourceLine } from "./source-line.ts";

const unclearZone = new RegExp(String.raw`,?\s*[(\uFF08]?\b(?<zone>${severalZones})[)\uFF09]?$`);

const place = String.raw`\p{Lu}\p{L}{1,15}(?: \p{Lu}\p{L}{1,15})?`;
/** A place in brackets, and not what a page is or in which part of a day it was published. */
const placeAlone = String.raw`(?!Updated|Edited|Corrected|Exclusive|Archived|Evening|Morning|Afternoon|Night|Noon|Обновлено)\p{Lu}\p{Ll}{2,15}(?:[ -]\p{Lu}\p{Ll}{1,15}){0,2}`;
/**
 * The name of a zone after a time: `09:20 XYZT`, `09:20 (Lagos time)`, `09:20（开罗时间）`, `09:20 hrs (hora de Quito)`, `09:20 بتوقيت
 * تونس`.
 */
const zoneAfterClock = new RegExp(
  String.raw`(?<=[0-9]{1,2}(?:[:.\uFF1A]| ?h ?)[0-9]{2}(?: ?[APap](?:\. ?)?[Mm]\.?| ?hrs?\.?| ?h(?:oras)?| Uhr|\s?(?:${arabicHalf}))?)(?:[,\uFF0C、\u060C]|\s[|·•]|\uFF5C)?\s*[(\uFF08]?` +
    String.raw`(?<zone>\b[A-Z]{2,5}|\b${place} (?:[Ll]ocal )?[Tt]ime|[Ll]ocal [Tt]ime in ${place}|(?:hora|heure|horário|ora) (?:local[ei]? )?(?:d[eio] |d'|à )?${place}|ب?توقيت [\u0621-\u064A]{2,15}(?: [\u0621-\u064A]{2,15})?|\p{Script=Hangul}{2,8} ?시간|(?!发布|發布|更新|刊登)\p{Script=Han}{2,5}[时時][间間]|(?<=[(\uFF08])${placeAlone}(?=[)\uFF09]))[)\uFF09]?$`,
  "u",
);

/** `开罗时间 2026-11-28 19:00`: a zone before the day, and not the label of a date such as `发稿时间`. */
const zoneBeforeDay =
  /(?<=[\s|\uFF5C·•,\uFF0C(\uFF08])(?<zone>(?!.?[发發刊更新报報生创創修编編上采录錄阅閱公掲配稿])\p{Script=Han}{2,6}[时時][间間])(?= ?[0-9]{4}[-/.年])/u;

/** The longest name of a zone with the time before it, in UTF-16 code units. */
const longestZone = 55;

/** Returns true if a line ends in a time and the name of a zone, or what looks like one. */
export function mayEndInZone(line: string): boolean {
  return /[\p{L})\uFF09]$/u.test(line.slice(-1)) && endsInZone(line.slice(-longestZone));
}

function endsInZone(end: string): boolean {
  return /[0-9](?:[:.\uFF1A]| ?h ?)[0-9]{2}/.test(end) && zoneAfterClock.test(end);
}

/**
 * Reads a line whose time is in a zone that is not clear or not known. If the name is that of several zones, the date is not
 * kept. If it is not known, the time is kept without a zone.
 */
export function readUnclearZone(line: string, dayFirst: DayFirst): SourceLine | undefined {
  const match = unclearZone.exec(line) ?? (mayEndInZone(line) ? zoneAfterClock.exec(line) : null);
  const isBeforeDay = match === null && /[时時][间間] ?[0-9]{4}/.test(line);
  if (isBeforeDay) return readZoneBeforeDay(line, dayFirst);
  const { zone = "" } = match?.groups ?? {};
  if (match === null || /^[AP]M$/.test(zone)) return undefined;
  // The zone may be known: `09:20 (JST)`.
  const inBrackets = line.replace(/[)\uFF09]$/, "");
  if (readDateAtEnd(inBrackets, dayFirst)?.isTimed === true) return undefined;
  const read = readPlain(line.slice(0, match.index), dayFirst);
  const { published, modified } = read ?? {};
  const date = published ?? modified;
  if (read === undefined || date === undefined) return undefined;
  // `2026-04-02 09:30 USGS`: the name may also be that of the source.
  const isName =
    isKnownOutlet(zone) ||
    isNewsOutlet(zone) ||
    isWeekday(zone) ||
    sectionOfSite.test(zone) ||
    isKindOfPage(zone) ||
    (read.source === undefined && numericDate.test(line));
  const isSeveral = unclearZone.test(zone);
  if (isName && !isSeveral) return undefined;
  const start = match.index + match[0].indexOf(zone);
  const { length } = line;
  return isSeveral
    ? {
        ...read,
        published: undefined,
        modified: undefined,
        unclearDate: unclear(date.start, length, "zone", zone),
      }
    : { ...read, unclearDate: unclear(start, start + zone.length, "unknown-zone", zone) };
}

/** A time with words of its zone that are not known: `09:20 Eastern, 14:20 GMT`, `09:20 Beijing time (UTC+5)`. */
const otherZone =
  /^(?<dated>.{4,80}(?:[0-9]{4}|[0-9日])[\s,·•|\uFF5C]{1,3}(?:at )?[0-9]{1,2}[:.\uFF1A][0-9]{2}(?: ?[APap]\.?[Mm]\.?)?),?\s*(?<zone>(?!.*\b[Rr]ead)[(\uFF08/]?\s?\p{L}[^.!?\u3002|]{0,38}?(?:UTC|GMT|\b[Tt]ime|[时時][间間])[^.!?\u3002|]{0,12})$/u;

/** Reads a line with a name, a sign, a day and a time whose zone has other words. The time is kept without a zone. */
export function readOtherZone(line: string, dayFirst: DayFirst): SourceLine | undefined {
  if (!/UTC|GMT|[Tt]ime|[时時][间間]/.test(line.slice(-longestZone))) return undefined;
  const { dated = "", zone = "" } = otherZone.exec(line)?.groups ?? {};
  const read = dated === "" ? undefined : readPlain(dated, dayFirst);
  if (read?.source === undefined || !read.isCertain) return undefined;
  if (read.published?.text.includes("T") !== true) return undefined;
  const start = line.length - zone.length;
  return { ...read, unclearDate: unclear(start, line.length, "unknown-zone", zone) };
}

/** Reads a line with a zone that is not known before its day and time. */
function readZoneBeforeDay(line: string, dayFirst: DayFirst): SourceLine | undefined {
  const zone = zoneBeforeDay.exec(line)?.groups!["zone"] ?? "";
  const start = line.indexOf(zone);
  const end = start + zone.length;
  // `发布时间` is a label, and a zone that is known is a part of the date.
  if (zone === "" || publishedLabel.test(line.slice(0, end))) return undefined;
  const date = readDateAtEnd(line.replace(/[)\uFF09]$/, ""), dayFirst);
  if (date !== undefined && date.start <= start) return undefined;
  const read = readPlain(
    line.slice(0, start) + " ".repeat(zone.length) + line.slice(end),
    dayFirst,
  );
  const isTimed = read?.published?.text.includes("T") === true && read.published.start >= end;
  return isTimed ? { ...read, unclearDate: unclear(start, end, "unknown-zone", zone) } : undefined;
}

function unclear(
  start: number,
  end: number,
  problem: "zone" | "unknown-zone",
  zone: string,
): StatedDate {
  return { start, end, isTimed: true, when: undefined, problem, zone };
}
