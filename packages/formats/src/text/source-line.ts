import type { OffsetDiagnostic } from "../positions/offset-diagnostic.ts";
import { isPublisherName } from "../reference-words.ts";
import { withAsciiDigits } from "@mineral-brief/schema/reading";
import { cleanWords } from "./clean-words.ts";
import { isAgency, readDateline } from "./datelines.ts";
import { sourceWord } from "./source-words.ts";
import { trimSpan, type Span } from "./spans.ts";
import {
  isCommonYear,
  letter,
  mayEndInDate,
  monthName,
  readDateAtEnd,
  writeDay,
  type DayFirst,
  type StatedDate,
} from "./stated-date.ts";
import type { Words } from "./summary.ts";

/** The line that names the source and the local time: `Sou Hu Cai Jing· 2025-10-23 17:55`. */
export interface SourceLine {
  readonly source: Words | undefined;
  readonly published: Words | undefined;
  /** A tag before the name, such as `Acme (NYSE:ACM)` or `原创`. It is not kept. */
  readonly tag?: Span | undefined;
  /** Other parts of the line, such as `3 min read` or the author. They are not kept. */
  readonly others?: readonly Span[] | undefined;
  /** The address of the source. */
  readonly address?: Words | undefined;
  /** The date in `Updated: 25 October 2025`. */
  readonly modified?: Words | undefined;
  /** A date that is not kept, because its day is ambiguous or it does not exist. */
  readonly unclearDate?: StatedDate | undefined;
  /** True if it is a source line anywhere in a text. Otherwise it is one only above a body, or as the last line. */
  readonly isCertain: boolean;
  /** True for `JAKARTA, Nov 26 (Reuters)`. False if undefined. */
  readonly isDateline?: boolean;
  /** True for `Lusaka Times 25/04/2025`, which is a source line only below a headline. False if undefined. */
  readonly needsTitle?: boolean;
}

const longest = 300;
// The middle dot, its look-alikes, and what wrong decoding makes of it (UTF-8 read as Latin-1, Thai, Cyrillic, Mac or GBK, or lost).
const dot = "[·•・‧∙⋅・●]|Â·|ยท|(?<=[A-Za-z])В·|¬∑|路|\uFFFD";
const separator = new RegExp(
  String.raw`(?<certain>\s*(?:${dot}|(?<=\S)\s?[?|\uFF5C]))\s*$|(?<likely>\s*(?:[,\uFF0C\u060C:\uFF1A]|(?<=\s|^)(?:[-–—]{1,3}|\/{1,2})|[,\uFF0C\u060C]?\s*[([])|(?<=\S)\u3000)\s*$`,
  "u",
);
const dateless = new RegExp(String.raw`^(?<name>.*?\S)\s*(?:${dot})$`, "u");
/**
 * `Panel Post· 3 hours ago`, `· yesterday 09:20`, `· 4 Nov 25`, `· Nov 4`, `· 11月4日` and `· 3–4 November 2025`: the line names a
 * source, but no day or no year.
 */
const vagueDate = new RegExp(
  String.raw`^(?<name>\S.{0,80}?)(?:\s*(?:${dot}|\|)\s*(?:(?:last )?(?:updated|published|posted)[: ]\s*)?|(?<space>\s+)(?=[0-9]+[-月]))(?<when>(?:(?:[0-9]{1,2}|an?) ?(?:m|min|minutes?|h|hrs?|hours?|d|days?|weeks?|months?) ago|yesterday|today|${monthName} [0-9]{1,2}(?:st|nd|rd|th)?|[0-9]{1,2}(?:st|nd|rd|th)? ${monthName}|${monthName},? [0-9]{4}|[0-9]{1,2}[/.][0-9]{1,2}[/.][0-9]{2}|[0-9]{4} ?年 ?[0-9]{1,2} ?月|[0-9]{1,2} ?月 ?[0-9]{1,2} ?[日号號]|[01][0-9]-[0-3][0-9](?=\s[0-9]{1,2}:)|[0-9]{1,2} ?(?:分钟|分鐘|小时|小時|天)前|昨天|今天|(?:vor|hace|il y a|há) [0-9]{1,2} ${letter}{1,8}|gestern|heute|ayer|hoy|hier|вчера|сегодня|[0-9]{1,2} ${letter}{1,8} назад|[0-9]{1,2} ${letter}{3,9}\.? ['’]?[0-9]{2}|[0-9]{1,2}\s?[-–]\s?[0-9]{1,2} ${letter}{3,12} [0-9]{4})(?:,? (?:at )?(?<time>[0-9]{1,2}[:\uFF1A][0-9]{2}(?: ?[ap]\.?m\.?)?))?)$`,
  "i",
);
/** Every line with such a date has one of these signs before it, and ends in none of these. */
const mayBeVague = new RegExp(String.raw`(?:${dot}|\||\s[0-9]+[-月]).*[^\])\uFF09*_]$`);
/** The days of `3–4 November 2025`, whose end is a date. */
const days = /[0-9]\s?[-–]\s?[0-9]{1,2} \S{3,12} [0-9]{4}$/;
/** CST and IST are the names of several zones. */
const unclearZone = /,?\s*[(\uFF08]?\b(?:CST|IST)[)\uFF09]?$/;
const bylineLabel =
  "作者|记者|記者|撰文|编辑|編輯|责编|责任编辑|責任編輯|author|reporter|autor|auteur|автор";
/** The author after the name of a source: `第一财经 作者：张三`, `财联社 记者 张三`, `Reuters · By Jane Roe`. */
const byline = new RegExp(
  String.raw`(?<=\S)(?:[\s|\uFF5C·•,\uFF0C(\uFF08]+(?:${bylineLabel})\s?[:\uFF1A]|\s(?:作者|记者|記者)\s|(?:\s*[|\uFF5C·•,(]\s*|(?<=[0-9])\s)by\s)\s*\S.*$`,
  "i",
);
const dated = "· 2025-10-23 17:55";
/** A name without a label or a tag. Its last letter is not what wrong decoding makes of a dot. */
const canonical =
  /^(?!原[创創] )([\p{L}\p{N}][\p{L}\p{N} &'’.-]*)(?<!Â|[A-Za-z]В)· ([0-9]{4})-([0-9]{2})-([0-9]{2}) ([0-9]{2}):([0-9]{2})$/u;
/** Chat assistants write labels in bold: `**Source:** Reuters`. Pages of governments have `From: Ministry of Mines`. */
const sourceLabel = new RegExp(
  String.raw`^(?:[■□◆◇●▪]\s?)?(?:\*\*)?(?:from|${sourceWord})\s?(?:[:\uFF1A](?:\*\*)?|\*\*[:\uFF1A])\s*`,
  "i",
);
// cspell:ignore Stand: German for "as of".
const publishedLabel =
  /(?<=^|[\s|·•,(*])(?:published(?: on| date)?|publication date|date published|posted(?: on)?|date|(?:generated|compiled|prepared|issued|dated|as of|(?:report|release) date)(?: on)?(?=\s?\*{0,2}[:\uFF1A])|fecha|publicado(?: em| el)?|publié(?:e)?(?: le)?|veröffentlicht(?: am)?|stand|datum|입력|등록|게시|승인|날짜|дата|опубликовано|نشر(?: في)?|(?:发布|發布|发表|發表|生成|新闻|新聞|报告|報告)?(?:时间|時間|日期)|发布|發布)\s?(?:[:\uFF1A](?:\*\*)?|\*\*[:\uFF1A])?\s*$/i;
const modifiedLabel =
  /(?<=^|[\s|·•,(*])(?:(?:last )?(?:updated|modified|edited)(?: on)?|actualizado(?: el)?|mis à jour(?: le)?|modifiée?(?: le)?|수정|최종수정|업데이트|aktualisiert(?: am)?|atualizado(?: em)?|обновлено|更新时间|更新時間|更新)\s?(?:[:\uFF1A](?:\*\*)?|\*\*[:\uFF1A])?\s*$/i;
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
/** The outlet, the reporter and the place of a report in Traditional Chinese: `中央財經網／記者林大同／台北報導`. */
const report =
  /^[〔【(\uFF08]?(?:(?<name>[\p{Script=Han}\p{Lu}]{2,12})[\uFF0F/ ]\s?)?(?:記者|记者)\s?\p{Script=Han}{2,4}\s?[\uFF0F/]\s?\p{Script=Han}{2,8}(?:報導|报道|報道)[〕】)\uFF09]?$/u;
/** A source line that ends in any other character starts with a label or a date, or has several parts. */
const startsWithDateOrHasParts =
  /^[0-9]{4}\D|^[0-9]{1,2}[/.][0-9]|^(?:[Pp]ubli|[Pp]osted|[Vv]eröff|[Оо]публ)|[|\uFF5C·•]/;
const hasLabelOrPlace =
  /^\*{0,2}[\p{L} ]{2,20}\*{0,2}[:\uFF1A]|[0-9] +\p{L}{2,8} ?[:\uFF1A]|:[0-9]{2} \p{Script=Han}{2,4}$/u;
const nameTag = /^.*\([A-Z]{2,4}:[A-Z0-9.]+\)\s+(?=\S)|^(?:原创|原創)\s+(?=\S)/;
const numericDate = /^[0-9]{4}/;
/** A source line that does not end in a date ends in one of these: a cheap test that rules out most lines. */
const lastCharacter = /[)\uFF09\]〕】導道电電讯訊*_·•・‧∙⋅●ท∑路\uFFFD]$/u;

/** `٢٦ نوفمبر ٢٠٢٦` */
const endsInOtherDigit = /[０-９٠-٩۰-۹]\S{0,3}$/;

/**
 * Reads a trimmed line as a source line. Returns undefined if it is not one.
 *
 * `05/11/2025` is in November if `dayFirst` is true.
 */
export function readSourceLine(
  line: string,
  start: number,
  dayFirst?: DayFirst,
): SourceLine | undefined {
  if (line.length > longest || /^[-•–—*]\s/.test(line)) return undefined;
  if (endsInOtherDigit.test(line)) line = withAsciiDigits(line);
  const written = readCanonical(line, start);
  if (written !== undefined) return written;
  if (!mayEndInDate(line) && !lastCharacter.test(line.slice(-1)) && !mayBeParts(line))
    return undefined;
  const placed = readPlaced(line);
  if (placed !== undefined) return start === 0 ? placed : shift(placed, start);
  const emphasis = /^([*_]{1,2})(?=\S).*[^\s*_]\1$/u.exec(line)?.[1]?.length ?? 0;
  const isBracketed = /^[([\uFF08].*[)\]\uFF09]$/u.test(line);
  const from = isBracketed ? 1 : emphasis;
  const inner = line.slice(from, line.length - from);
  const read = readInner(inner, dayFirst);
  return read && (start + from === 0 ? read : shift(read, start + from));
}

function mayBeParts(line: string): boolean {
  return (
    startsWithDateOrHasParts.test(line) || (/[:\uFF1A]/.test(line) && hasLabelOrPlace.test(line))
  );
}

function readInner(line: string, dayFirst: DayFirst): SourceLine | undefined {
  const zone = unclearZone.exec(line)?.[0].length ?? 0;
  if (zone > 0) return readUnclearZone(line, line.length - zone, dayFirst);
  const author = byline.exec(line);
  const dated = author === null ? undefined : readPlain(line.slice(0, author.index), dayFirst);
  if (author === null || dated?.published === undefined) return readOther(line, dayFirst);
  const span = trimSpan(line, author.index, line.length);
  const by = /^\W{0,3}by\s+/i.exec(line.slice(span.start))?.[0].length ?? 0;
  const name = line.slice(span.start + by);
  // `Published 21 October 2025 by Mining Observer`
  if (by > 0 && dated.source === undefined && isOutlet(name))
    return { ...dated, ...readName(line, span.start + by, line.length), isCertain: true };
  return { ...dated, others: [...(dated.others ?? []), span], isCertain: true };
}

function readOther(line: string, dayFirst: DayFirst): SourceLine | undefined {
  return (
    (mayBeLabelled.test(line) ? readParts(line, dayFirst, labelledPart) : undefined) ??
    readPlain(line, dayFirst) ??
    readParts(line, dayFirst, partSeparator) ??
    readDateFirst(line) ??
    readLabelledDateFirst(line, dayFirst) ??
    readLabelledName(line, dayFirst) ??
    readAuthorAndOutlet(line) ??
    readReport(line) ??
    readWithTail(line, dayFirst) ??
    readUnknownDate(line)
  );
}

/** `ข่าวแร่ไทย · 24 พ.ย. 2569`, `Maden Postası · 24.11.2026 Salı`: a name, a dot, and a short text with a day and a year. */
const unknownDate = new RegExp(
  String.raw`^(?<name>\S.{0,80}?)\s*(?:${dot}|\|)\s*(?<when>(?=.*\p{L})(?:[^\s·|]{1,14},? )?(?:\d{1,2}[\s./-]{1,2}[^\s·|]{1,14}[\s./-]{1,2}\d{4}|\d{4}[\s./-]{1,2}[^\s·|]{1,14}[\s./-]{1,2}\d{1,2})(?:,? [^\s·|]{1,12}){0,2})$`,
  "u",
);
/** `24.11.26` */
const shortDate = /^[0-9]{1,2}(?<sign>[./-])[0-9]{1,2}\k<sign>[0-9]{2}$/;

/** Reads a line with a date that `readDateAtEnd` does not know. It is reported, and is no headline. */
function readUnknownDate(line: string): SourceLine | undefined {
  const unclear = (start: number, problem: "unknown" | "vague"): StatedDate => ({
    start,
    end: line.length,
    isTimed: false,
    when: undefined,
    problem,
  });
  if (line.length <= 8 && shortDate.test(line))
    return {
      source: undefined,
      published: undefined,
      unclearDate: unclear(0, "vague"),
      isCertain: true,
    };
  const { name, when } = unknownDate.exec(line)?.groups ?? {};
  if (name === undefined || when === undefined) return undefined;
  const named = readName(line, 0, name.length);
  const unclearDate = unclear(line.length - when.length, "unknown");
  return { ...named, published: undefined, unclearDate, isCertain: false };
}

function readReport(line: string): SourceLine | undefined {
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

/** Reads a line that is only an address. It belongs to a headline or a source line next to it. */
export function readAddress(line: string, start: number): Words | undefined {
  const found = onlyAddress.exec(line)?.groups!["url"];
  if (found === undefined) return undefined;
  const from = start + line.indexOf(found);
  return { text: found, start: from, end: from + found.length };
}

/** Reads a dateline. Its place is not kept. */
function readPlaced(line: string): SourceLine | undefined {
  const found = readDateline(line);
  if (found === undefined) return undefined;
  const { name, date } = found;
  const place = trimSpan(line, 0, Math.min(name.start, date?.start ?? line.length));
  return {
    source: { text: line.slice(name.start, name.end), ...name },
    published:
      date?.when === undefined ? undefined : { text: date.when, start: date.start, end: date.end },
    ...(date !== undefined && date.when === undefined && { unclearDate: date }),
    ...(/\p{L}/u.test(line.slice(place.start, place.end)) && { others: [place] }),
    isCertain: true,
    isDateline: true,
  };
}

/** Reads a line with words after its date: a second date with its label, or a remark. */
function readWithTail(line: string, dayFirst: DayFirst): SourceLine | undefined {
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
  const isLabelled = publishedLabel.test(line.slice(0, first.start)) || sourceLabel.test(line);
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

/** Reads a line whose time is in a zone that is not clear, without its date. */
function readUnclearZone(line: string, zoneStart: number, dayFirst: DayFirst) {
  const read = readPlain(line.slice(0, zoneStart), dayFirst);
  if (read?.published === undefined) return undefined;
  const unclearDate = { start: read.published.start, end: line.length, isTimed: true };
  return {
    ...read,
    published: undefined,
    unclearDate: { ...unclearDate, when: undefined, problem: "zone" as const },
  };
}

/** Reads the canonical form, which needs none of the other tests. Returns undefined for any other line. */
function readCanonical(line: string, start: number): SourceLine | undefined {
  const match = line[line.length - dated.length] === "·" ? canonical.exec(line) : null;
  if (match === null) return undefined;
  const [, name = "", year = "", month = "", day = "", hour = "", minute = ""] = match;
  const date = writeDay(year, Number(month), Number(day));
  if (date === "impossible" || !isCommonYear(date) || hour > "23" || minute > "59")
    return undefined;
  const end = start + line.length;
  return {
    source: { text: cleanWords(name), start, end: start + name.trimEnd().length },
    published: { text: `${date}T${hour}:${minute}`, start: end - 16, end },
    isCertain: true,
  };
}

function readPlain(line: string, dayFirst: DayFirst): SourceLine | undefined {
  const label = sourceLabel.exec(line)?.[0].length ?? 0;
  const isBracketed = /[([\uFF08][^([\])\uFF08\uFF09]*[)\]\uFF09]$/.test(line);
  const inBrackets = isBracketed ? readDateAtEnd(line.slice(0, -1), dayFirst) : undefined;
  // `2025年10月12日(日)` ends in a bracket too.
  const date = inBrackets ?? readDateAtEnd(line, dayFirst);
  const isVague = mayBeVague.test(line) && (date === undefined || days.test(line));
  const vague = isVague ? vagueDate.exec(line) : null;
  if (vague !== null) {
    const { name = "", when = "", space, time } = vague.groups!;
    const start = line.length - when.length;
    // `上涨 10月24日` is the end of a sentence.
    if (space !== undefined && label === 0 && time === undefined) return undefined;
    return {
      ...readName(line, label, name.length),
      published: undefined,
      unclearDate: {
        start,
        end: line.length,
        isTimed: false,
        when: undefined,
        problem: "vague",
        time,
      },
      isCertain: true,
    };
  }
  if (date === undefined) {
    const dated =
      label > 0
        ? (readWithTail(line, dayFirst) ?? readGluedDate(line, label, dayFirst))
        : undefined;
    if (dated !== undefined) return dated;
    const name =
      dateless.exec(line.slice(label))?.groups?.["name"] ??
      (label > 0 ? line.slice(label) : undefined);
    return name === undefined || name === ""
      ? undefined
      : {
          ...readName(line, label, label + name.length),
          published: undefined,
          isCertain: true,
        };
  }
  const head = line.slice(0, date.start);
  const dateLabel = modifiedLabel.exec(head) ?? publishedLabel.exec(head);
  const isModified = dateLabel !== null && modifiedLabel.test(head);
  // The label may be in bold: `Argus · **Date:** 2025-10-30`.
  const beforeLabel =
    dateLabel === null ? head : head.slice(0, dateLabel.index).replace(/\*\*$/, "");
  const sign = separator.exec(beforeLabel);
  const nameEnd = sign?.index ?? beforeLabel.trimEnd().length;
  const when =
    date.when === undefined ? undefined : { text: date.when, start: date.start, end: date.end };
  const unclearDate = date.when === undefined ? date : undefined;
  if (isModified) {
    const first = readPlain(line.slice(0, nameEnd), dayFirst);
    if (first?.published !== undefined) return { ...first, modified: when };
  }
  if (label > nameEnd) return undefined;
  // `覆盖：有色 | 生成时间：2026-01-12` names no source.
  const isOther = dateLabel !== null && label === 0 && /[:\uFF1A]/.test(line.slice(0, nameEnd));
  const named = isOther
    ? { source: undefined, others: [trimSpan(line, 0, nameEnd)] }
    : readName(line, label, nameEnd);
  const isCertain =
    named.source === undefined ||
    named.others !== undefined ||
    label > 0 ||
    dateLabel !== null ||
    sign?.groups?.["certain"] !== undefined ||
    (date.isTimed && (sign !== null || numericDate.test(line.slice(date.start))));
  // `Prices fell on 24 October 2025` is a sentence.
  const isNamed =
    (allNumbers.test(line.slice(date.start)) && properName.test(head)) ||
    (hanDate.test(line.slice(date.start)) && hanName.test(head));
  if (!isCertain && sign === null && !isNamed) return undefined;
  return {
    ...named,
    published: isModified ? undefined : when,
    ...(isModified && { modified: when }),
    ...(unclearDate && { unclearDate }),
    isCertain,
    ...(!isCertain && sign === null && { needsTitle: true }),
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

/** `03/04/2025`, a date without words. */
const allNumbers = /^[0-9]{1,4}[-/.][0-9]{1,2}[-/.][0-9]{1,4}$/;
/** `礦業週報 2026年11月24日` */
const hanDate = /^(?:[0-9]{4}|(?:中[華华])?民[國国] ?[0-9]{1,3}|令和 ?[0-9]{1,2}) ?年/;
const hanName = /^(?:\p{Script=Han}{2,4}[:\uFF1A])?[\p{Script=Han}\p{Script=Katakana}]{2,12}\s$/u;
/** `Lusaka Times `: up to four words with a capital letter. */
const properName = /^(?:\p{Lu}[\p{L}\p{N}.&’'-]{0,30}\s){1,4}$/u;

const partSeparator = /\s+[|\uFF5C·•]\s*|\s*[|\uFF5C]\s*/gu;
/** `Source: Ore Ticker; Date: 26 Nov 2026; Author: Ada Quill` */
const labelledPart = /\s*[;\uFF1B]\s*(?=[\p{L} ]{2,20}[:\uFF1A])/gu;
const mayBeLabelled = /[:\uFF1A].*[;\uFF1B].*[:\uFF1A]/;
/** How long a page takes to read, as `4 min read` or `阅读需 4 分钟`. */
const readingTime =
  /^(?:[0-9]{1,3}[ -]?min(?:ute)?s?(?:[ -]read)?|(?:阅读|閱讀)\S{0,4} ?[0-9]{1,3} ?分[钟鐘])$/i;
const authorLabel = /^(?:author|by|autor|auteur|автор|作者)\s?[:\uFF1A]?\s/i;

/** Reads a line of parts in any order: `Published Date: 2025-12-03 | Source: Kestrel Mineral Notes | Author: Mark Dell`. */
function readParts(line: string, dayFirst: DayFirst, separator: RegExp): SourceLine | undefined {
  const spans: Span[] = [];
  let at = 0;
  for (const { index, 0: sign } of line.matchAll(separator)) {
    spans.push({ start: at, end: index });
    at = index + sign.length;
  }
  spans.push({ start: at, end: line.length });
  if (spans.length < 2) return undefined;
  let name: Span | undefined;
  let dated: SourceLine | undefined;
  const others: Span[] = [];
  for (const span of spans) {
    const part = line.slice(span.start, span.end);
    const label = sourceLabel.exec(part)?.[0].length ?? 0;
    const read = label > 0 ? undefined : readPlain(part, dayFirst);
    if (label > 0) name = { start: span.start + label, end: span.end };
    else if (dated === undefined && read !== undefined && read.source === undefined)
      dated = shift(read, span.start);
    else if (
      name === undefined &&
      read === undefined &&
      !authorLabel.test(part) &&
      dated === undefined
    )
      name = span;
    else others.push(span);
  }
  if (dated === undefined) return undefined;
  const isLabelled = dateLabelFirst.test(line);
  // `24 October 2025 • Mining Desk`, but not `24 October 2025 • Analysis`.
  const [last] = others;
  if (name === undefined && spans.length === 2 && last !== undefined) {
    const part = line.slice(last.start, last.end).trim();
    const isName = isOutlet(part) || (isLabelled && mayBeOutlet.test(part));
    if (isName && !sectionOfSite.test(part)) name = others.pop();
  }
  // `Published 14 March 2025 • 4 min read` names no source.
  const isDate =
    isLabelled || others.every(({ start, end }) => readingTime.test(line.slice(start, end)));
  if (name === undefined) return isDate ? { ...dated, others, isCertain: true } : undefined;
  const named = readName(line, name.start, name.end);
  return { ...dated, ...named, others: [...(named.others ?? []), ...others], isCertain: true };
}

const dateLabelFirst = /^(?:publi|posted|veröff|опубл|发布|發布)/i;
const outletWord =
  /\b(?:News|Times|Post|Journal|Observer|Desk|Wire|Media|Daily|Weekly|Herald|Tribune|Mining|Metals?|Minerals?|Monitor|Review|Press|Report|Agency|Magazine|Institute|Cent(?:re|er)|University|Ministry|Department|Council|Association|Research|Intelligence|Markets?)\b/;
/** Beside a date with a label: words without numbers that are not the name of a person, such as `Jane Roe` or `李明`. */
const mayBeOutlet =
  /^(?!\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,2}$|\p{Script=Han}{2,3}$)[^0-9]{2,60}$/u;

/** Returns true for the name of an outlet: `Reuters`, `Mining Observer`, `礦業觀察報`. Other words beside a date may be a person or a topic. */
function isOutlet(words: string): boolean {
  if (isAgency(words) || /^\p{Script=Han}{4,12}$/u.test(words)) return true;
  return words.includes(" ") && isPublisherName(words) && outletWord.test(words);
}

const sectionOfSite =
  /^\s*(?:analysis|news|opinion|reports?|commentary|research|blog|insights?|press releases?|briefing|markets?)\s*$/i;

/** `Publié le 5 août 2025 à 09h30 — Jeune Afrique` */
const labelledDateFirst = /^(?<date>\p{L}.{8,60}?[0-9]\S{0,6})\s+[-–—]\s+(?<name>\p{Lu}.{1,40})$/u;

/** Reads a line with the label of a date, the date, and the source after a dash. */
function readLabelledDateFirst(line: string, dayFirst: DayFirst): SourceLine | undefined {
  const { date = "", name = "" } = labelledDateFirst.exec(line)?.groups ?? {};
  const read = date === "" ? undefined : readPlain(date, dayFirst);
  const start = read?.published?.start;
  if (start === undefined || !publishedLabel.test(line.slice(0, start))) return undefined;
  return { ...read!, ...readName(line, line.length - name.length, line.length) };
}

/** The space before a second label, and before the third one: `发布时间：2025-10-12 09:30 来源：商务部 浏览次数：12`. */
const nextLabel = /(?<=[0-9])[\s\u3000]+(?=\p{Script=Han}{2,4}[:\uFF1A])/u;
const lastLabel = /[\s\u3000]+\p{Script=Han}{2,4}[:\uFF1A].*$/u;

/** Reads a date, then a name with a label. */
function readLabelledName(line: string, dayFirst: DayFirst): SourceLine | undefined {
  const gap = nextLabel.exec(line);
  const dated = gap === null ? undefined : readPlain(line.slice(0, gap.index), dayFirst);
  if (gap === null || dated?.published === undefined || dated.source !== undefined)
    return undefined;
  const from = gap.index + gap[0].length;
  const label = sourceLabel.exec(line.slice(from))?.[0].length ?? 0;
  if (label === 0) return undefined;
  const rest = lastLabel.exec(line.slice(from + label));
  const to = rest === null ? line.length : from + label + rest.index;
  const named = readName(line, from + label, to);
  const others = rest === null ? [] : [trimSpan(line, to, line.length)];
  return { ...dated, ...named, others: [...(named.others ?? []), ...others] };
}

/** Reads `By Ana Ruiz | Ore Ticker`, a line without a date. */
function readAuthorAndOutlet(line: string): SourceLine | undefined {
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

/** Reads `2025-12-03 20:31 来源: 磷火手札`, and a place after the time, as message apps add it. */
function readDateFirst(line: string): SourceLine | undefined {
  const placed = /^(?<before>.*[0-9]{1,2}:[0-9]{2}) (?<place>\p{Script=Han}{2,4})$/u.exec(line);
  const read = placed && readPlain(placed.groups!["before"]!, undefined);
  if (placed !== null && read)
    return {
      ...read,
      others: [
        ...(read.others ?? []),
        { start: placed.groups!["before"]!.length + 1, end: line.length },
      ],
    };
  const words =
    /^(?<date>[0-9]{4}\S+(?: [0-9]{1,2}[:\uFF1A時时]\S+)?)\s+(?:[|\uFF5C·•]\s*)?(?<rest>\S.*)$/u.exec(
      line,
    );
  if (words === null) return undefined;
  const { date = "", rest = "" } = words.groups!;
  const stated = readDateAtEnd(date, undefined);
  if (stated?.start !== 0 || stated.when === undefined) return undefined;
  const label = sourceLabel.exec(rest)?.[0].length ?? 0;
  const reporter = reporterAtEnd.exec(rest);
  if (label === 0 && (!stated.isTimed || rest.length > 40 || rest.split(" ").length > 6))
    return undefined;
  const from = line.length - rest.length;
  const to = reporter === null ? line.length : from + reporter.index;
  const named = readName(line, from + label, to);
  const others = reporter === null ? [] : [trimSpan(line, to, line.length)];
  return {
    ...named,
    published: { text: stated.when, start: 0, end: date.length },
    others: [...(named.others ?? []), ...others],
    isCertain: true,
  };
}

/** `礦業觀察 記者林大同／編譯` */
const reporterAtEnd = /(?<=\S)\s+(?:記者|记者)\s?\p{Script=Han}{2,4}(?:\s?[／/].{1,12})?$/u;

const onlyAddress = /^<?(?<url>https?:\/\/[^\s<>"]{4,2000})>?$/;
/** `Source: Reuters https://…`, `Source: https://…` */
const addressAtEnd = /(?:^|[\s,(\uFF08|·]+)<?(?<url>https?:\/\/[^\s<>"()]{4,2000})>?\)?$/;
/** `By Jane Roe`, `Por Redacción` */
const authorFirst = /^(?:By|BY|Por|POR|Par|Von) \p{Lu}[\p{L}.'’, -]{1,80}$/u;
const inBrackets = /^\s*\[[^[\]]*\]\s*$/;
/** `By the Metals Desk` */
const beforeDesk = /^By the (?=\p{Lu})/u;

function readName(
  line: string,
  from: number,
  to: number,
): Pick<SourceLine, "source" | "tag" | "others" | "address"> {
  const written = line.includes("http") ? addressAtEnd.exec(line.slice(from, to)) : null;
  if (written !== null) {
    const url = written.groups!["url"]!;
    const start = from + written.index + written[0].indexOf(url);
    const address = { text: url, start, end: start + url.length };
    return { ...readName(line, from, from + written.index), address };
  }
  // A line may name its author in place of the source.
  if (authorFirst.test(line.slice(from, to)))
    return { source: undefined, others: [trimSpan(line, from, to)] };
  // `2025年8月2日 8:33 [会員限定記事]`
  if (inBrackets.test(line.slice(from, to)))
    return { source: undefined, others: [trimSpan(line, from, to)] };
  const desk = beforeDesk.exec(line.slice(from, to))?.[0].length ?? 0;
  if (desk > 0) return readName(line, from + desk, to);
  const tag = nameTag.exec(line.slice(from, to))?.[0].length ?? 0;
  const words = line.slice(from + tag, to);
  const restAt = byline.exec(words)?.index ?? repetitionAt(words.trimEnd());
  const end = restAt === undefined ? to : from + tag + restAt;
  const span = trimSpan(line, from + tag, end);
  const text = cleanWords(line.slice(span.start, span.end));
  return {
    source: text === "" ? undefined : { text, ...span },
    ...(tag > 0 && { tag: { start: from, end: span.start } }),
    ...(restAt !== undefined && { others: [trimSpan(line, end, to)] }),
  };
}

/** Finds the second of two same names: WeChat shows the author before the account, as in `矿路手记 矿路手记`. */
function repetitionAt(words: string): number | undefined {
  const half = (words.length - 1) / 2;
  return words[half] === " " && words.slice(0, half) === words.slice(half + 1) ? half : undefined;
}

function shift(read: SourceLine, by: number): SourceLine {
  const { source, published, tag, others, modified, unclearDate, isCertain, needsTitle } = read;
  const { address, isDateline } = read;
  return {
    source: source && move(source, by),
    ...(address && { address: move(address, by) }),
    published: published && move(published, by),
    ...(tag && { tag: move(tag, by) }),
    ...(others && { others: others.map((span) => move(span, by)) }),
    ...(modified && { modified: move(modified, by) }),
    ...(unclearDate && { unclearDate: move(unclearDate, by) }),
    isCertain,
    ...(needsTitle && { needsTitle }),
    ...(isDateline && { isDateline }),
  };
}

function move<Part extends Span>(part: Part, by: number): Part {
  return { ...part, start: part.start + by, end: part.end + by };
}

/** Reports the parts of a source line that are not kept: a company tag, an unclear date, and other parts. */
export function noteSourceLine({ tag, others = [], unclearDate }: SourceLine): OffsetDiagnostic[] {
  const notes: OffsetDiagnostic[] = [];
  if (unclearDate !== undefined) {
    const { start, end, problem, time } = unclearDate;
    const example = time ? `2025-11-05 ${time}` : "2025-11-05";
    const message =
      problem === "vague"
        ? `this is not a complete date, so it is not kept; write it like \`${example}\``
        : problem === "ambiguous"
          ? `this date can be read as day and month or as month and day, so it is not kept; write it like \`${example}\``
          : problem === "calendar"
            ? "the year of this date is that of another calendar, so it is not kept; write it like `2025-11-05`"
            : problem === "unknown"
              ? "this date is not known, so it is not kept; write it like `2025-11-05`"
              : problem === "zone"
                ? "CST and IST are the names of several time zones, so this date is not kept; write the offset, like `2025-11-05 09:20 +08:00`"
                : "this date or time does not exist, so it is not kept; write it like `2025-11-05 09:20`";
    notes.push({ code: "date-unclear", severity: "warning", message, start, end });
  }
  for (const { start, end } of others) {
    const message = "this part of the source line is not kept";
    notes.push({ code: "text-not-kept", severity: "note", message, start, end });
  }
  if (tag !== undefined) {
    const message = "the tag before the source's name is not kept";
    notes.push({ code: "text-not-kept", severity: "note", message, ...tag });
  }
  return notes;
}
