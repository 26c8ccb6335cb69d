import { readAuthorLine } from "../author-line.ts";
import { trimSpan, type Span } from "../spans.ts";
import {
  arabicHalf,
  letter,
  mayEndInDate,
  monthName,
  readDateAtEnd,
  type DayFirst,
  type StatedDate,
} from "../stated-date.ts";
import type { Words } from "../summary.ts";
import {
  areName,
  divideBeforeDate,
  isNoSign,
  mayBePlace,
  readPlace,
  type BeforeDate,
  type DateLabel,
} from "./before-date.ts";
import { readGluedDate } from "./glued-date.ts";
import { dot, publishedLabel, sourceLabelLength } from "./labels.ts";
import {
  acronym,
  isKnownOutlet,
  isOutlet,
  isSurelyOutlet,
  readName,
  sectionOfSite,
  startsAsOriginal,
} from "./names.ts";
import { isCity } from "./places.ts";
import { dayWords, relativeTime } from "./relative-time.ts";
import { isRemark } from "./remarks.ts";
import { withOthers, type SourceLine } from "./source-line.ts";

/** `Mining Weekly`. */
const isShortName = /^\p{Lu}[\p{L}&'’.-]+(?: \p{Lu}[\p{L}&'’.-]+){0,2}$/u;
const dateless = new RegExp(String.raw`^(?<name>.*?\S)\s*(?:${dot})$`, "u");

/**
 * `Panel Post· 3 hours ago`, `· yesterday 09:20`, `· 4 Nov 25`, `· Nov 4`, `· 11月4日` and `· 3–4 November 2025`: the line names a
 * source, but no day or no year. After the name of an outlet, a comma or a dash may be in place of the dot.
 */
const vagueDate = new RegExp(
  String.raw`^(?<name>\S.{0,80}?)(?:\s*(?:${dot}|\|)\s*(?:(?:last )?(?:updated|published|posted)[: ]\s*)?|(?<space>\s+)(?=[0-9]+[-月])|(?<likely>,\s|\s[-–—]\s))(?<when>(?:${relativeTime}|${dayWords}|${monthName} [0-9]{1,2}(?:st|nd|rd|th)?|[0-9]{1,2}(?:st|nd|rd|th)? ${monthName}|${monthName},? [0-9]{4}|[0-9]{1,2}[/.][0-9]{1,2}[/.][0-9]{2}|[0-9]{4} ?年 ?[0-9]{1,2} ?月|[0-9]{1,2} ?月 ?[0-9]{1,2} ?[日号號]|[01][0-9]-[0-3][0-9](?=\s[0-9]{1,2}:)|[0-9]{1,2} ${letter}{3,9}\.? ['’]?[0-9]{2}|[0-9]{1,2}\s?[-–]\s?[0-9]{1,2} ${letter}{3,12} [0-9]{4})(?:,? (?:at )?(?<time>[0-9]{1,2}[:\uFF1A][0-9]{2}(?: ?[ap]\.?m\.?)?))?)$`,
  "i",
);

/** Every line with such a date has one of these signs before it, and ends in none of these. */
const hasVagueSign = new RegExp(
  String.raw`(?:${dot}|\||\s[0-9]+[-月]|,\s|\s[-–—]\s).*[^\])\uFF09*_]$`,
);

/** The days of `3–4 November 2025`, whose end is a date. */
const days = /[0-9]\s?[-–]\s?[0-9]{1,2} \S{3,12} [0-9]{4}$/;

/** `2025-10-24`, `北京时间 2025-10-24` */
export const numericDate = /^(?:\p{Script=Han}{2,7}[时時][间間][:\uFF1A]? ?)?[0-9]{4}/u;

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
    readBeforeFullStop(line, dayFirst) ??
    readBeforeRest(line, label, line.length, dayFirst) ??
    readDateless(line, label)
  );
}

function readVague(
  line: string,
  label: number,
  { name = "", when = "", space, likely, time }: Readonly<Record<string, string | undefined>>,
  dayFirst: DayFirst,
): SourceLine | undefined {
  // `April 2, 2026 · Updated 3 hours ago`
  const dated = mayEndInDate(name) ? readPlain(name, dayFirst) : undefined;
  if (dated?.published !== undefined)
    return withOthers(dated, trimSpan(line, name.length, line.length));
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

/** The label of another part after a name. */
const nextLabel = /[\s\u3000]+\p{Script=Han}{2,4}[:\uFF1A]\S/u;

function readDateless(line: string, label: number): SourceLine | undefined {
  const name =
    dateless.exec(line.slice(label))?.groups?.["name"] ??
    (label > 0 ? line.slice(label) : undefined);
  if (name === undefined || name === "") return undefined;
  // `来源：商务部 类型：原创`
  const next = label > 0 ? nextLabel.exec(name) : null;
  const end = label + (next?.index ?? name.length);
  const read = { ...readName(line, label, end), published: undefined, isCertain: true };
  return next === null ? read : withOthers(read, trimSpan(line, end, label + name.length));
}

/** Reads a name, a sign and a date, and the labels of the name and the date. */
function readDated(
  line: string,
  label: number,
  date: StatedDate,
  dayFirst: DayFirst,
): SourceLine | undefined {
  const before = divideBeforeDate(line.slice(0, date.start));
  const { nameEnd, sign, dateLabel } = before;
  const twoDates =
    readTwoDates(before, date, dayFirst) ?? readFirstDate(line, label, before, date, dayFirst);
  if (twoDates !== undefined) return twoDates;
  if (label > nameEnd) return undefined;
  const fields = label === 0 ? countFields(line.slice(0, nameEnd)) : 0;
  // `覆盖：有色 | 生成时间：2026-01-12` and `Status: final · Owner: Sam · 2026-01-12` name no source.
  const isOther =
    (label === 0 && dateLabel !== undefined && /[:\uFF1A]/.test(line.slice(0, nameEnd))) ||
    fields > 1;
  const words = line.slice(0, nameEnd);
  // `Ausgabetag: 3. Juli 2025`: a label that is not known.
  const isLabel =
    label === 0 && /[:\uFF1A]/.test(sign) && !isOutlet(words) && !isKnownOutlet(words);
  const isBesideComma = label === 0 && /^\s*[,\uFF0C]/.test(sign);
  const place = isBesideComma ? readPlace(line, nameEnd) : undefined;
  const name =
    isOther || isLabel
      ? { source: undefined, others: [trimSpan(line, 0, nameEnd)] }
      : (place ?? readNameBesidePeople(line, label, nameEnd));
  const isCertain =
    label > 0 ||
    isNoSentence(line, before, date) ||
    (place === undefined && !isLabel && (name.source === undefined || name.others !== undefined));
  const doubt = isCertain ? {} : doubtOf(before, line.slice(date.start));
  if (doubt === undefined) return undefined;
  return {
    ...(before.otherLabel === undefined ? name : withOthers(name, before.otherLabel)),
    ...datesOf(date, dateLabel),
    isCertain,
    ...doubt,
    ...guessOf(name, label, before, date),
    ...(((isBesideComma && mayBePlace(name.source?.text ?? line.slice(0, nameEnd))) ||
      fields > 0) && { mayBePlace: true }),
  };
}

/** Returns what is not certain about a name and a date that a sentence may have too; undefined if the words are no name. */
function doubtOf(
  { words, nameEnd, sign }: BeforeDate,
  date: string,
): Pick<SourceLine, "needsTitle" | "isGuess"> | undefined {
  // `会议在布鲁塞尔举行，2026年4月2日` is a sentence.
  if (!isNoSign(sign)) return sign.includes("\uFF0C") ? { needsTitle: true } : {};
  const name = words.slice(0, nameEnd);
  // Pages and PDF files have several spaces before the date.
  if (!areName(sign === "" ? words.replace(/\s+$/, " ") : `${name} `, date)) return undefined;
  // `Bericht vom 19.11.2025` may be something else.
  return { needsTitle: true, ...(sign !== "" && !isKnownOutlet(name) && { isGuess: true }) };
}

/** `Status: final`: a part with a label that is not that of a source. */
const field = /^[\p{L} ]{2,20}[:\uFF1A]\s\S/u;

/** Counts the parts with labels that are not those of a source. Returns 0 if another part has none. */
function countFields(words: string): number {
  if (!words.includes(": ")) return 0;
  const parts = words.split(/\s*[|\uFF5C·•;]\s*/);
  return parts.every((part) => field.test(part)) ? parts.length : 0;
}

/** Returns true if a label, a sign or a time shows that a line is no sentence that ends in a date. */
function isNoSentence(
  line: string,
  { sign, hasDot, dateLabel }: BeforeDate,
  { start, isTimed }: StatedDate,
): boolean {
  return (
    hasDot ||
    dateLabel !== undefined ||
    startsAsOriginal.test(line) ||
    (isTimed && (sign !== "" || numericDate.test(line.slice(start))))
  );
}

/** Keeps a date as that of the publication or, after its label, as that of the last change. */
function datesOf(
  date: StatedDate,
  label: DateLabel,
): Pick<SourceLine, "published" | "modified" | "unclearDate"> {
  const { when, start, end } = date;
  if (when === undefined) return { published: undefined, unclearDate: date };
  const words = { text: when, start, end };
  return label === "modified" ? { published: undefined, modified: words } : { published: words };
}

/** Reads a line with two dates, of which one is that of an update: `Last updated: 9 May 2026, First published: 6 May 2026`. */
function readTwoDates(
  { words, nameEnd, dateLabel }: BeforeDate,
  date: StatedDate,
  dayFirst: DayFirst,
): SourceLine | undefined {
  const first = words.slice(0, nameEnd);
  if (dateLabel === "modified") {
    const { end, remarks } = findRemarksAtEnd(first);
    const read = readPlain(first.slice(0, end), dayFirst);
    if (!hasDate(read)) return undefined;
    const { modified } = datesOf(date, dateLabel);
    return withOthers(
      modified === undefined ? withOthers(read, date) : { ...read, modified, isCertain: true },
      ...remarks,
    );
  }
  const update =
    dateLabel === "published" && hasUpdate.test(first) ? readPlain(first, dayFirst) : undefined;
  return update?.modified !== undefined && update.published === undefined
    ? { ...update, ...datesOf(date, dateLabel), isCertain: true }
    : undefined;
}

/** `By Ana Ruiz`, `Editor: Tom Baker`: a part between two bars. */
const people =
  /^(?:by \p{Lu}|(?:authors?|editors?|reporters?|writers?|edited by|written by)\s?:)/iu;

/** Reads a name, and the persons between bars, which are not kept: `By Ana Ruiz | China Daily`, `Reuters | Editor: Tom Baker`. */
function readNameBesidePeople(
  line: string,
  from: number,
  to: number,
): Pick<SourceLine, "source" | "tag" | "others" | "address"> {
  const parts: Span[] = [];
  const persons: Span[] = [];
  let start = from;
  for (const part of line.slice(from, to).split(/[|·•]/)) {
    const span = trimSpan(line, start, start + part.length);
    (people.test(line.slice(span.start, span.end)) ? persons : parts).push(span);
    start += part.length + 1;
  }
  const [name] = parts;
  return name === undefined || parts.length > 1 || persons.length === 0
    ? readName(line, from, to)
    : withOthers(readName(line, name.start, name.end), ...persons);
}

/**
 * A name that ends in a date may be two parts of a line: `Notice of 30 Nov 2026`. `Ana Ruiz | Nov 30, 2026` may name an author:
 * an outlet mostly has another sign, a label or the time after it.
 */
function guessOf(
  { source }: Pick<SourceLine, "source">,
  label: number,
  { sign }: BeforeDate,
  { isTimed }: StatedDate,
): Pick<SourceLine, "isGuess"> {
  const { text = "" } = source ?? {};
  const mayBeAuthor = label === 0 && sign.includes("|") && !isTimed;
  if (mayBeAuthor && readAuthorLine(text) !== undefined) return { isGuess: true };
  const date = mayEndInDate(text) ? readDateAtEnd(text, undefined) : undefined;
  return date?.when === undefined ? {} : { isGuess: true };
}

/** A sign before or after a date. */
const signBesideDate = /\s*[,;(|\uFF5C·•\uFF08\uFF0C\uFF1B]\s*|\s[-–—]\s|\s(?=<?https?:)/gu;
const onlyAddress = /^<?https?:\/\/\S+$/;
/** Longer lines have no more of these signs. */
const mostSigns = 12;
/** `Nov 30–` and `week ending`, before a date that ends a period. */
const startOfPeriod = new RegExp(
  String.raw`(?<=\S)[,;(|]\s?(?<period>(?:(?:${monthName}\.? [0-9]{1,2}|[0-9]{1,2} ${monthName}\.?)\s?(?:[-–—]|to)\s?|(?:(?:for )?the )?(?:week|month|quarter|year|period) (?:ended|ending|to|of)\s?))$`,
  "i",
);

/**
 * Reads a line with a label and two dates, of which the second is that of something else: `Source: Reuters, 30 Nov 2026 (accessed
 * 1 Dec 2026)`. The first is kept. Of a period, `Source: Reuters, Nov 30–Dec 1, 2026`, no date is.
 */
function readFirstDate(
  line: string,
  label: number,
  { nameEnd, dateLabel }: BeforeDate,
  date: StatedDate,
  dayFirst: DayFirst,
): SourceLine | undefined {
  if (dateLabel !== undefined || label === 0 || label > nameEnd) return undefined;
  const words = line.slice(0, date.start);
  const period = startOfPeriod.exec(words);
  if (period !== null && period.index > label) {
    const start = date.start - period.groups!["period"]!.length;
    const unclearDate: StatedDate = { ...date, start, when: undefined, problem: "vague" };
    return {
      ...readName(line, label, period.index),
      published: undefined,
      unclearDate,
      isCertain: true,
    };
  }
  return /[0-9]/.test(line.slice(label, nameEnd)) && /\p{L}{3}/u.test(words)
    ? readBeforeRest(line, label, words.length, dayFirst)
    : undefined;
}

/** Reads a line with a label up to the last date between two signs. The rest is a part that is not kept. */
function readBeforeRest(
  line: string,
  label: number,
  to: number,
  dayFirst: DayFirst,
): SourceLine | undefined {
  const signs = [...line.slice(label, to).matchAll(signBesideDate)].slice(0, mostSigns);
  for (const { index, 0: sign } of signs.toReversed()) {
    const end = label + index;
    const words = line.slice(0, end);
    const date = mayEndInDate(words) ? readDateAtEnd(words, dayFirst) : undefined;
    if (date?.when === undefined || date.start <= label) continue;
    if (isNoSign(divideBeforeDate(line.slice(label, date.start)).sign)) continue;
    const isOpen = words.lastIndexOf("(") > words.lastIndexOf(")");
    const read = readPlain(isOpen ? `${words})` : words, dayFirst);
    if (read?.published === undefined || read.source === undefined) continue;
    const rest = trimSpan(line, end + sign.trimEnd().length, line.length);
    const isAddress = onlyAddress.test(line.slice(rest.start, rest.end));
    return isAddress
      ? { ...read, ...readName(line, rest.start, rest.end), source: read.source }
      : withOthers(read, rest);
  }
  return undefined;
}

/** Reads `Source: Reuters. Published 30 November 2026.`, whose parts end like sentences. */
function readBeforeFullStop(line: string, dayFirst: DayFirst): SourceLine | undefined {
  const words = line.endsWith(".") ? line.slice(0, -1) : "";
  const date = mayEndInDate(words) ? readDateAtEnd(words, dayFirst) : undefined;
  if (date?.when === undefined) return undefined;
  const read = readPlain(words, dayFirst);
  const { source } = read ?? {};
  if (read === undefined || source === undefined) return read;
  // `Inc.` is a part of a name.
  const isSentence = isKnownOutlet(source.text.slice(0, -1)) && source.text.endsWith(".");
  const { text, start, end } = source;
  return isSentence ? { ...read, source: { text: text.slice(0, -1), start, end: end - 1 } } : read;
}

/** `· 5 min read` and `· Markets` between two dates. */
const partAtEnd = /\s*[|\uFF5C·•]\s*(?<part>[^|\uFF5C·•]{1,40})$/u;
const mostRemarks = 3;

/** Finds the parts at the end of words that are neither a name nor a date. `end` is the offset at which the first of them starts. */
function findRemarksAtEnd(words: string): {
  readonly end: number;
  readonly remarks: readonly Span[];
} {
  const remarks: Span[] = [];
  let end = words.length;
  while (remarks.length < mostRemarks) {
    const match = partAtEnd.exec(words.slice(0, end));
    const part = match?.groups!["part"] ?? "";
    if (match === null || !(isRemark(part) || sectionOfSite.test(part))) break;
    remarks.unshift(trimSpan(words, end - part.length, end));
    end = match.index;
  }
  return { end, remarks };
}

/** Returns true for a line that states when its page was published, even if the date is not clear. */
export function hasDate(read: SourceLine | undefined): read is SourceLine {
  return read?.published !== undefined || read?.unclearDate !== undefined;
}

/** `（2025年10月28日 18時20分更新）` after a date: the label of the second date follows it. */
const modifiedInBrackets =
  /\s*[(\uFF08](?<date>[^()\uFF08\uFF09]{6,40}?)\s?(?:更新|最終更新|更新时间|更新時間|updated|修正)[)\uFF09]$/i;

/** `2025-10-28 更新`, and `路透社 2025-12-04 17:40 发布 2025-12-05 09:00 更新`: the label is after the date. */
const updateAtEnd =
  /(?<date>[0-9]{4}[^\s·|]{4,8}(?: [0-9]{1,2}[:\uFF1A时時][^\s·|]{2,7})?)\s?(?:最終更新|更新|修正|updated)$/i;
const updateLabel = /(?:更新|修正|updated)$/i;
const publishedAtEnd = /\s*(?:发布|發布|发表|發表|公開|配信)?[\s·•|,\uFF0C/／]*$/;

/** Reads a line that ends in the date of an update and, after it, its label. */
export function readUpdateAtEnd(line: string, dayFirst: DayFirst): SourceLine | undefined {
  const stated = updateLabel.test(line) ? updateAtEnd.exec(line) : null;
  const words = stated?.groups!["date"] ?? "";
  const date = stated === null ? undefined : readDateAtEnd(words, dayFirst);
  if (stated === null || date?.when === undefined || date.start !== 0) return undefined;
  const { index } = stated;
  const modified = { text: date.when, start: index, end: index + words.length };
  if (index === 0) return { source: undefined, published: undefined, modified, isCertain: true };
  const read = readPlain(line.slice(0, index).replace(publishedAtEnd, ""), dayFirst);
  return hasDate(read) ? { ...read, modified, isCertain: true } : undefined;
}

/** The label of a date that is not complete: `Atualizado há 3 meses` after the first date. */
const vagueUpdate = new RegExp(
  String.raw`(?:\s+|\s*[|·•,(]\s*)(?:updated|atualizado|actualizado|aktualisiert|mis à jour)\s(?:${relativeTime}|${dayWords}|(?:on )?(?:${monthName}\.? [0-9]{1,2}|[0-9]{1,2} ${monthName}\.?))\)?$`,
  "i",
);

/** A cheap test that rules out most lines. */
const hasUpdate =
  /updated|tualizado|aktualisiert|à jour|aggiornat|bijgewerkt|обновлено|更新|تحديث/i;

// cspell:disable -- several languages
/** `, updated at 20:10` after a date with a time: an update on the same day. */
const updateAtTime =
  /(?:\s{1,3}|\s{0,3}[|·•,;(–-]\s{0,3})(?:last )?(?:updated|aktualisiert|mise? à jour|actualizado|atualizado|aggiornat[oa]|bijgewerkt|обновлено|آخر تحديث|更新于?)(?: (?:at|um|à|a las|às|alle(?: ore)?|om|в))?\s?[:\uFF1A]?\s?(?<clock>[0-9]{1,2} ?[:.h\uFF1A] ?[0-9]{2}(?: ?[ap]\.? ?m\.?)?(?: (?:Uhr|uur))?(?: [A-Z]{2,4}| \(?ب?توقيت [\u0621-\u064A ]{3,20})?)\)?$/i;
// cspell:enable

/** Words in brackets after the date of a line with a label: `Date: 30 April 2025 (evening)`, `Source: Ore Ticker, 30 April 2025 (Astana)`. */
const remarkAfterDate = new RegExp(
  String.raw`^[^()]{0,80}[0-9日号號]\s*(?:(?:[ap]\.?\s?m\.?|${arabicHalf})\s*)?(?<remark>[(\uFF08][^()\uFF08\uFF090-9]{2,30}[)\uFF09])$`,
  "iu",
);

/** The words after the date of a line. */
interface Tail {
  readonly start: number;
  /** The date of an update. */
  readonly update?: string | undefined;
  /** The time of an update on the day of the date. */
  readonly clock?: string | undefined;
  /** True for words in brackets without a date, which a sentence may have too. */
  readonly isRemark?: boolean;
}

/** Reads a line with words after its date: a second date with its label, or a remark. */
export function readWithTail(line: string, dayFirst: DayFirst): SourceLine | undefined {
  const tail = findTail(line);
  if (tail === undefined) return undefined;
  const read = readPlain(line.slice(0, tail.start).trimEnd(), dayFirst);
  if (!hasDate(read)) return undefined;
  // `Prices fell on 3 March 2025 (again)` is a sentence.
  const name = read.source?.text ?? "";
  const isReport =
    (isKnownOutlet(name) || isShortName.test(name)) && isCity(line.slice(tail.start + 1, -1));
  if (tail.isRemark === true && !isLabelled(line, read) && !isDotted(read) && !isReport)
    return undefined;
  const modified =
    tail.clock === undefined
      ? readUpdate(line, tail, dayFirst)
      : readUpdateOfDay(line, tail.clock, read.published?.text);
  return modified === undefined
    ? withOthers(read, trimSpan(line, tail.start, line.length))
    : { ...read, modified, isCertain: true };
}

function findTail(line: string): Tail | undefined {
  const isBracketed = /[)\uFF09]$/.test(line.slice(-1));
  const update = isBracketed ? modifiedInBrackets.exec(line) : null;
  if (update !== null) return { start: update.index, update: update.groups!["date"] };
  const mayBeUpdated = hasUpdate.test(line);
  const sameDay = mayBeUpdated ? updateAtTime.exec(line) : null;
  if (sameDay !== null) return { start: sameDay.index, clock: sameDay.groups!["clock"] };
  const vague = mayBeUpdated ? vagueUpdate.exec(line) : null;
  if (vague !== null) return { start: vague.index };
  const remark = isBracketed ? remarkAfterDate.exec(line)?.groups!["remark"] : undefined;
  return remark === undefined ? undefined : { start: line.length - remark.length, isRemark: true };
}

/** Returns true for a line whose name and date have a sign between them that no sentence has. */
function isDotted({ source, isCertain }: SourceLine): boolean {
  return source !== undefined && isCertain;
}

function isLabelled(line: string, { published, unclearDate }: SourceLine): boolean {
  const { start } = (published ?? unclearDate)!;
  return publishedLabel.test(line.slice(0, start)) || sourceLabelLength(line) > 0;
}

/** The offset of a time: `Z`, `+08:00`. */
const offsetAtEnd = /(?:Z|[+-][0-9]{2}:[0-9]{2})$/;

/**
 * Reads the time of an update at the end of a line, on the day of a date. It has the offset of that date unless it states one.
 * Returns undefined if the date has no time, or a later one.
 */
function readUpdateOfDay(line: string, clock: string, published = ""): Words | undefined {
  if (!published.includes("T")) return undefined;
  const when = readDateAtEnd(`${published.slice(0, 10)} ${clock}`, undefined)?.when;
  if (when === undefined || when.slice(11, 16) < published.slice(11, 16)) return undefined;
  const offset = offsetAtEnd.exec(published)?.[0] ?? "";
  const start = line.lastIndexOf(clock);
  return {
    text: offsetAtEnd.test(when) ? when : when + offset,
    start,
    end: start + clock.length,
  };
}

/** Reads the date of an update. Returns undefined if other words are before it, or if it is not clear. */
function readUpdate(
  line: string,
  { start: from, update = "" }: Tail,
  dayFirst: DayFirst,
): Words | undefined {
  const date = readDateAtEnd(update, dayFirst);
  if (date?.when === undefined || date.start !== 0) return undefined;
  const start = line.indexOf(update, from);
  return { text: date.when, start, end: start + update.length };
}
