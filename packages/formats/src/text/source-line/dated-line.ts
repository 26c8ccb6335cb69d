import { hasHan } from "@mineral-brief/schema/reading";
import { isAgency } from "../datelines.ts";
import { trimSpan } from "../spans.ts";
import {
  letter,
  mayEndInDate,
  monthName,
  readDateAtEnd,
  severalZones,
  type DayFirst,
  type StatedDate,
} from "../stated-date.ts";
import { dot, modifiedLabel, publishedLabel, sourceLabelLength, wordBeforeDate } from "./labels.ts";
import {
  isInstitution,
  isNewsOutlet,
  isOutlet,
  isSurelyOutlet,
  properName,
  readName,
  startsAsOriginal,
} from "./names.ts";
import { isCity } from "./places.ts";
import type { SourceLine } from "./source-line.ts";

const separator = new RegExp(
  String.raw`(?<certain>\s*(?:${dot}|(?<=\S)\s?[?|\uFF5C]))\s*$|(?<likely>\s*(?:,\s(?:le|el|am|den|em|il)|[,\uFF0C\u060C:\uFF1A]|(?<=\s|^)(?:[-–—]{1,3}|\/{1,2})|[,\uFF0C\u060C]?\s*[([\uFF08])|(?<=\S)\u3000)\s*$`,
  "u",
);

const dateless = new RegExp(String.raw`^(?<name>.*?\S)\s*(?:${dot})$`, "u");

/** `3 hours ago`, `vor 3 Stunden`, `3小时前` */
export const relativeTime = String.raw`(?:(?:[0-9]{1,2}|an?) ?(?:m|min|mins|minutes?|h|hrs?|hours?|d|days?|weeks?|months?) ago|[0-9]{1,2} ?(?:分钟|分鐘|小时|小時|天)前|(?:vor|hace|il y a|há) [0-9]{1,2} ${letter}{1,8}|[0-9]{1,2} ${letter}{1,8} назад)`;

/**
 * `Panel Post· 3 hours ago`, `· yesterday 09:20`, `· 4 Nov 25`, `· Nov 4`, `· 11月4日` and `· 3–4 November 2025`: the line names a
 * source, but no day or no year. After the name of an outlet, a comma or a dash may be in place of the dot.
 */
const vagueDate = new RegExp(
  String.raw`^(?<name>\S.{0,80}?)(?:\s*(?:${dot}|\|)\s*(?:(?:last )?(?:updated|published|posted)[: ]\s*)?|(?<space>\s+)(?=[0-9]+[-月])|(?<likely>,\s|\s[-–—]\s))(?<when>(?:${relativeTime}|yesterday|today|${monthName} [0-9]{1,2}(?:st|nd|rd|th)?|[0-9]{1,2}(?:st|nd|rd|th)? ${monthName}|${monthName},? [0-9]{4}|[0-9]{1,2}[/.][0-9]{1,2}[/.][0-9]{2}|[0-9]{4} ?年 ?[0-9]{1,2} ?月|[0-9]{1,2} ?月 ?[0-9]{1,2} ?[日号號]|[01][0-9]-[0-3][0-9](?=\s[0-9]{1,2}:)|昨天|今天|gestern|heute|ayer|hoy|hier|вчера|сегодня|[0-9]{1,2} ${letter}{3,9}\.? ['’]?[0-9]{2}|[0-9]{1,2}\s?[-–]\s?[0-9]{1,2} ${letter}{3,12} [0-9]{4})(?:,? (?:at )?(?<time>[0-9]{1,2}[:\uFF1A][0-9]{2}(?: ?[ap]\.?m\.?)?))?)$`,
  "i",
);

/** Every line with such a date has one of these signs before it, and ends in none of these. */
const hasVagueSign = new RegExp(
  String.raw`(?:${dot}|\||\s[0-9]+[-月]|,\s|\s[-–—]\s).*[^\])\uFF09*_]$`,
);

/** The days of `3–4 November 2025`, whose end is a date. */
const days = /[0-9]\s?[-–]\s?[0-9]{1,2} \S{3,12} [0-9]{4}$/;

const numericDate = /^[0-9]{4}/;

/** `03/04/2025`, a date without words. */
const allNumbers = /^[0-9]{1,4}[-/.][0-9]{1,2}[-/.][0-9]{1,4}$/;

/** `礦業週報 2026年11月24日` */
const hanDate = /^(?:[0-9]{4}|(?:中[華华])?民[國国] ?[0-9]{1,3}|令和 ?[0-9]{1,2}) ?年/;

const hanName = /^(?:\p{Script=Han}{2,4}[:\uFF1A])?[\p{Script=Han}\p{Script=Katakana}]{2,12}\s$/u;

/**
 * Reads a name and the date after it: `Sou Hu Cai Jing· 2025-10-23 17:55`. With a label, one of both is enough:
 * `Source: Reuters`, `Published 14 March 2025`.
 */
export function readPlain(line: string, dayFirst: DayFirst): SourceLine | undefined {
  const label = sourceLabelLength(line);
  const isBracketed = /[([\uFF08][^([\])\uFF08\uFF09]*[)\]\uFF09]$/.test(line);
  const inBrackets = isBracketed ? readDateAtEnd(line.slice(0, -1), dayFirst) : undefined;
  // `2025年10月12日(日)` ends in a bracket too.
  const date = inBrackets ?? readDateAtEnd(line, dayFirst);
  const mayBeVague = hasVagueSign.test(line) && (date === undefined || days.test(line));
  const vague = mayBeVague ? vagueDate.exec(line) : null;
  if (vague !== null) return readVague(line, label, vague.groups!, dayFirst);
  if (date !== undefined) return readDated(line, label, date, dayFirst);
  if (label === 0) return readDateless(line, label);
  return (
    readWithTail(line, dayFirst) ??
    readGluedDate(line, label, dayFirst) ??
    readDateless(line, label)
  );
}

/** `USGS` before a date. */
const acronym = /^\p{Lu}{2,6}$/u;

function readVague(
  line: string,
  label: number,
  { name = "", when = "", space, likely, time }: Readonly<Record<string, string | undefined>>,
  dayFirst: DayFirst,
): SourceLine | undefined {
  // `April 2, 2026 · Updated 3 hours ago`
  const dated = mayEndInDate(name) ? readPlain(name, dayFirst) : undefined;
  if (dated?.published !== undefined)
    return {
      ...dated,
      others: [...(dated.others ?? []), trimSpan(line, name.length, line.length)],
    };
  if (likely !== undefined && label === 0 && !isOutlet(name) && !acronym.test(name))
    return undefined;
  // `上涨 10月24日` is the end of a sentence.
  const isLikely = space !== undefined && label === 0 && time === undefined;
  if (isLikely && !isSurelyOutlet(name)) return undefined;
  const unclearDate: StatedDate = {
    start: line.length - when.length,
    end: line.length,
    isTimed: false,
    when: undefined,
    problem: "vague",
    time,
  };
  return {
    ...readName(line, label, name.length),
    published: undefined,
    unclearDate,
    isCertain: !isLikely && (likely === undefined || label > 0),
  };
}

function readDateless(line: string, label: number): SourceLine | undefined {
  const name =
    dateless.exec(line.slice(label))?.groups?.["name"] ??
    (label > 0 ? line.slice(label) : undefined);
  if (name === undefined || name === "") return undefined;
  return {
    ...readName(line, label, label + name.length),
    published: undefined,
    isCertain: true,
  };
}

function readDated(
  line: string,
  label: number,
  date: StatedDate,
  dayFirst: DayFirst,
): SourceLine | undefined {
  const head = line.slice(0, date.start);
  const dateLabel =
    modifiedLabel.exec(head) ?? publishedLabel.exec(head) ?? wordBeforeDate.exec(head);
  const isModified = dateLabel !== null && modifiedLabel.test(head);
  // The label may be in bold: `Argus · **Date:** 2025-10-30`.
  const beforeLabel =
    dateLabel === null ? head : head.slice(0, dateLabel.index).replace(/(?:\*{1,2}|_{1,2})$/, "");
  const sign = separator.exec(beforeLabel);
  const nameEnd = sign?.index ?? beforeLabel.trimEnd().length;
  const when =
    date.when === undefined ? undefined : { text: date.when, start: date.start, end: date.end };
  const unclearDate = date.when === undefined ? date : undefined;
  if (isModified) {
    const first = readPlain(line.slice(0, nameEnd), dayFirst);
    if (first?.published !== undefined || first?.unclearDate !== undefined)
      return { ...first, modified: when };
  }
  // `Last updated: 9 May 2026, First published: 6 May 2026`
  const update =
    !isModified && dateLabel !== null ? readUpdate(head.slice(0, nameEnd), dayFirst) : undefined;
  if (update !== undefined)
    return { ...update, published: when, ...(unclearDate && { unclearDate }), isCertain: true };
  if (label > nameEnd) return undefined;
  // `覆盖：有色 | 生成时间：2026-01-12` names no source.
  const isOther = dateLabel !== null && label === 0 && /[:\uFF1A]/.test(line.slice(0, nameEnd));
  const isBesideComma = label === 0 && /^\s*[,\uFF0C]/.test(beforeLabel.slice(nameEnd));
  const placed = isBesideComma ? readPlace(line, nameEnd) : undefined;
  const named = isOther
    ? { source: undefined, others: [trimSpan(line, 0, nameEnd)] }
    : (placed ?? readName(line, label, nameEnd));
  const isCertain =
    (named.source === undefined && placed === undefined) ||
    (named.others !== undefined && placed === undefined) ||
    label > 0 ||
    startsAsOriginal.test(line) ||
    dateLabel !== null ||
    sign?.groups?.["certain"] !== undefined ||
    (date.isTimed && (sign !== null || numericDate.test(line.slice(date.start))));
  // `Prices fell on 24 October 2025` is a sentence.
  const written = line.slice(date.start);
  const isNamed =
    (allNumbers.test(written) && (properName.test(head) || hanName.test(head))) ||
    (hanDate.test(written) && hanName.test(head)) ||
    isInstitution(head.trimEnd());
  if (!isCertain && sign === null && !isNamed) return undefined;
  return {
    ...named,
    published: isModified ? undefined : when,
    ...(isModified && { modified: when }),
    ...(unclearDate && { unclearDate }),
    isCertain,
    // `会议在布鲁塞尔举行，2026年4月2日` is a sentence.
    ...(!isCertain && (sign === null || sign[0].includes("\uFF0C")) && { needsTitle: true }),
    ...(isBesideComma &&
      mayBePlace(named.source?.text ?? line.slice(0, nameEnd)) && { mayBePlace: true }),
  };
}

/** Reads the words before a date of publication, if they end in the date of an update. */
function readUpdate(words: string, dayFirst: DayFirst): SourceLine | undefined {
  const read = hasUpdate.test(words) ? readPlain(words, dayFirst) : undefined;
  return read?.modified !== undefined && read.published === undefined ? read : undefined;
}

/** `Mining Observer, London` */
const outletAndPlace =
  /^(?<outlet>[^,\uFF0C]{2,60})[,\uFF0C]\s?(?<place>[\p{Lu}\p{Lo}][\p{L}.'’ -]{1,40})$/u;

/** Reads a city before a comma and a date, and the name of an outlet with its place. Returns undefined for any other name. */
function readPlace(line: string, to: number): Pick<SourceLine, "source" | "others"> | undefined {
  const words = line.slice(0, to);
  if (isCity(words)) return { source: undefined, others: [trimSpan(line, 0, to)] };
  const { outlet, place = "" } = outletAndPlace.exec(words)?.groups ?? {};
  if (outlet === undefined || !isNewsOutlet(outlet) || isOutlet(place)) return undefined;
  return {
    ...readName(line, 0, outlet.length),
    others: [trimSpan(line, to - place.length, to)],
  };
}

/** Returns true for a name that no word shows to be that of an outlet. A short Chinese name has none. */
function mayBePlace(name: string): boolean {
  if (acronym.test(name)) return false;
  return hasHan(name) ? !isNewsOutlet(name) : !isOutlet(name);
}

const unclearZone = new RegExp(String.raw`,?\s*[(\uFF08]?\b(?<zone>${severalZones})[)\uFF09]?$`);

/** The name of a zone after a time: `09:20 XYZT`, `09:20 (Lagos time)`. */
const zoneAfterClock =
  /(?<=[0-9]{1,2}[:.h\uFF1A][0-9]{2}(?: ?[ap]\.?m\.?)?),?\s*[(\uFF08]?\b(?<zone>[A-Z]{2,5}|\p{Lu}\p{L}{1,15}(?: \p{Lu}\p{L}{1,15})? [Tt]ime)[)\uFF09]?$/u;

/** The longest name of a zone with the time before it, in UTF-16 code units. */
const longestZone = 55;

/** Returns true if a line ends in a time and the name of a zone, or what looks like one. */
export function mayEndInZone(line: string): boolean {
  return /[A-Ze)\uFF09]$/.test(line) && zoneAfterClock.test(line.slice(-longestZone));
}

/** Reads a line whose time is in a zone that is not clear or not known, without its date. */
export function readUnclearZone(line: string, dayFirst: DayFirst): SourceLine | undefined {
  const match = unclearZone.exec(line) ?? (mayEndInZone(line) ? zoneAfterClock.exec(line) : null);
  const { zone = "" } = match?.groups ?? {};
  if (match === null || /^[AP]M$/.test(zone) || readDateAtEnd(line, dayFirst)?.isTimed === true)
    return undefined;
  const read = readPlain(line.slice(0, match.index), dayFirst);
  if (read?.published === undefined) return undefined;
  // `2026-04-02 09:30 USGS`: the name may also be that of the source.
  const isName = isAgency(zone) || (read.source === undefined && numericDate.test(line));
  if (isName && !unclearZone.test(zone)) return undefined;
  const unclearDate = { start: read.published.start, end: line.length, isTimed: true };
  return {
    ...read,
    published: undefined,
    unclearDate: { ...unclearDate, when: undefined, problem: "zone" as const, zone },
  };
}

/** The date in `来源:商务部网站2025-10-09 10:02`. */
const gluedDate = /(?<=[^\s\d|\uFF5C])(?<sign>[|\uFF5C]?)(?<date>20[0-9]{2}[-/年].{3,20})$/u;

/** Reads a name with a label and, without a space, the date after it. */
function readGluedDate(line: string, label: number, dayFirst: DayFirst): SourceLine | undefined {
  const glued = gluedDate.exec(line);
  if (glued === null || glued.index <= label) return undefined;
  const { sign = "", date = "" } = glued.groups!;
  const stated = readDateAtEnd(date, dayFirst);
  if (stated?.start !== 0 || stated.when === undefined) return undefined;
  return {
    ...readName(line, label, glued.index),
    published: { text: stated.when, start: glued.index + sign.length, end: line.length },
    isCertain: true,
  };
}

/** `（2025年10月28日 18時20分更新）` after a date: the label of the second date follows it. */
const modifiedInBrackets =
  /\s*[(\uFF08](?<date>[^()\uFF08\uFF09]{6,40}?)\s?(?:更新|最終更新|更新时间|更新時間|updated|修正)[)\uFF09]$/i;

/** The label of a date that is not complete: `Atualizado há 3 meses` after the first date. */
const vagueUpdate = new RegExp(
  String.raw`(?:\s+|\s*[|·•,(]\s*)(?:updated|atualizado|actualizado|aktualisiert|mis à jour)\s(?:[0-9]{1,2} ${letter}{1,8} ago|(?:vor|hace|il y a|há) [0-9]{1,2} ${letter}{1,8})\)?$`,
  "i",
);

/** A cheap test that rules out most lines. */
const hasUpdate = /updated|tualizado|aktualisiert|à jour/i;

/** Words in brackets after the date of a line with a label: `Date: 30 April 2025 (evening)`, `Source: Ore Ticker, 30 April 2025 (Astana)`. */
const remarkAfterDate =
  /^[^()]{0,80}[0-9]\s*(?<remark>[(\uFF08][^()\uFF08\uFF090-9]{2,30}[)\uFF09])$/u;

/** Reads a line with words after its date: a second date with its label, or a remark. */
export function readWithTail(line: string, dayFirst: DayFirst): SourceLine | undefined {
  const isBracketed = /[)\uFF09]$/.test(line.slice(-1));
  const update = isBracketed ? modifiedInBrackets.exec(line) : null;
  const tail = update ?? (hasUpdate.test(line) ? vagueUpdate.exec(line) : null);
  if (tail === null && !isBracketed) return undefined;
  const remark = tail === null ? remarkAfterDate.exec(line)?.groups!["remark"] : undefined;
  const tailStart = tail?.index ?? line.length - (remark?.length ?? 0);
  if (tailStart === line.length) return undefined;
  const read = readPlain(line.slice(0, tailStart).trimEnd(), dayFirst);
  const first = read?.published ?? read?.unclearDate;
  if (read === undefined || first === undefined) return undefined;
  // `Prices fell on 3 March 2025 (again)` is a sentence.
  const isLabelled = publishedLabel.test(line.slice(0, first.start)) || sourceLabelLength(line) > 0;
  if (remark !== undefined && !isLabelled) return undefined;
  const written = update?.groups!["date"];
  const date = written === undefined ? undefined : readDateAtEnd(written, dayFirst);
  if (date?.when === undefined || date.start !== 0)
    return {
      ...read,
      others: [...(read.others ?? []), trimSpan(line, tailStart, line.length)],
    };
  const start = line.indexOf(written!, tailStart);
  return {
    ...read,
    modified: { text: date.when, start, end: start + written!.length },
    isCertain: true,
  };
}
