import { withAsciiDigits } from "@mineral-brief/schema/reading";
import { cleanWords } from "../clean-words.ts";
import { endsInRussianAgency } from "../datelines.ts";
import { trimSpan } from "../spans.ts";
import { isCommonYear, mayEndInDate, writeDay, type DayFirst } from "../stated-date.ts";
import type { Words } from "../summary.ts";
import { readWithAccess } from "./access-date.ts";
import { readAuthorFields, startsWithAuthor } from "./author-fields.ts";
import {
  readDateAndDesk,
  readDateFirst,
  readLabelledDateFirst,
  readLabelledName,
  readLabelledPlaceLast,
  readPlaceLast,
  readProfileLast,
  readSourceAfterDate,
} from "./date-first.ts";
import { readUpdateAtEnd, readPlain, readWithTail } from "./dated-line.ts";
import { startOfPeriodEnd } from "./end-of-period.ts";
import { mayBeReportOfOutlet, readOutletWithDate } from "./glued-date.ts";
import { byline, isOutlet, isSurelyOutlet, readName, startsAsOriginal } from "./names.ts";
import { sourceLabelLength } from "./labels.ts";
import { isRelativeTime } from "./relative-time.ts";
import { readBeforeTopics, readLabelledParts, readPartedLine } from "./parts.ts";
import {
  mayBeFeedLine,
  readAuthorAndOutlet,
  readFeedLine,
  readOriginal,
  readPlaced,
  readReport,
  readUnknownDate,
} from "./rare-lines.ts";
import { placeSpans, shift, withOthers, type SourceLine } from "./source-line.ts";
import { withoutSigns } from "./plain-line.ts";
import { withPlainTime } from "./plain-time.ts";
import { mayEndInZone, readOtherZone, readUnclearZone } from "./unclear-zone.ts";
import { mayEndInWordsAfterDate, readWordsAfterDate } from "./words-after-date.ts";

type Reader = (line: string, dayFirst: DayFirst) => SourceLine | undefined;

/** The forms of a source line, with an example of each. The first that can read a line counts. */
const readers: readonly Reader[] = [
  // `2025-10-28 更新`
  readUpdateAtEnd,
  // `ロイター 2026年12月1日 7:15 2時間前更新`
  readWordsAfterDate,
  // `Ore Ticker, 24 October 2025 (accessed 26 October 2025)`
  readWithAccess,
  // `Ore Ticker · 2025-10-24 09:20 CST`
  readUnclearZone,
  // `作者：张三 来源：第一财经 发布时间：2025-10-24`
  readAuthorFields,
  // `第一财经 2025-10-24 作者：张三`
  readWithAuthor,
  // `Source: Ore Ticker; Date: 26 Nov 2026; Author: Ada Quill`
  readLabelledParts,
  // `Source: Ore Ticker, 24 October 2025, 09:20, London`
  readLabelledPlaceLast,
  // `Ore Ticker · 2025-10-24 09:20`
  readPlain,
  // `路透社2025年10月24日`
  readOutletWithDate,
  // `2025-12-03 20:31 · 来自湖南`
  readProfileLast,
  // `Published Date: 2025-12-03 | Source: Ore Ticker | Author: Ada Quill`
  readPartedLine,
  // `Ada Quill | October 20, 2026 | 3:05 pm Tin Australia`
  readBeforeTopics,
  // `磷火手札 2025-12-03 20:31 江苏`
  readPlaceLast,
  // `2025-12-03 20:31 来源: 磷火手札`
  readDateFirst,
  // `Nov 30, 2026 09:20 Source: Ore Ticker`
  readSourceAfterDate,
  // `2025年11月20日 北京事務所 山田太郎`
  readDateAndDesk,
  // `Publié le 5 août 2025 à 09h30 — Jeune Afrique`
  readLabelledDateFirst,
  // `发布时间：2025-10-12 09:30 来源：商务部 浏览次数：12`
  readLabelledName,
  // `By Ana Ruiz | Ore Ticker`
  readAuthorAndOutlet,
  // `原创 老周 矿业洞察`
  readOriginal,
  // `中央財經網／記者林大同／台北報導`
  readReport,
  // `Date: 30 April 2025 (evening)`
  readWithTail,
  // `Ore Ticker by Ada Quill / 1d`
  readFeedLine,
  // `Ore Ticker · 2025-10-24 09:20 Eastern, 14:20 GMT`
  readOtherZone,
  // `Kaivosposti · 24 marraskuuta 2026`
  readUnknownDate,
];

const longest = 300;

const dated = "· 2025-10-23 17:55";

/** A name without a label or a tag. Its last letter is not what wrong decoding makes of a dot. */
const canonical =
  /^(?!原[创創] )([\p{L}\p{N}][\p{L}\p{N} &'’.-]*)(?<!Â|[A-Za-z]В)· ([0-9]{4})-([0-9]{2})-([0-9]{2}) ([0-9]{2}):([0-9]{2})$/u;

/** A source line that ends in any other character starts with a label or a date, or has several parts. */
const startsWithDateOrHasParts =
  /^[0-9]{4}\D|^[0-9]{1,2}[/.][0-9]|^(?:[A-Z][a-z]{2,8},? )?(?:[0-9]{1,2} )?[A-Z][a-z]{2,8}\.? (?:[0-9]{1,2}, )?20[0-9]{2}[ ,]|^(?:[Pp]ubli|[Pp]osted|[Vv]eröff|[Оо]публ)|[|\uFF5C丨·•]/;

/** `Reuters, 17 Nov`. A longer line is no such line, in UTF-16 code units. */
const longestDayAndMonth = 60;
const endsInMonth = /[0-9] [A-Z][a-z]{2,8}\.?$/;

const hasLabelOrPlace =
  /^\*{0,2}[\p{L} ]{2,20}\*{0,2}\s?[:\uFF1A]|[0-9] +\p{L}{2,8} ?[:\uFF1A]|:[0-9]{2} \p{Script=Han}{2,4}$|:[0-9]{2}(?: [-–—/] |[,\uFF0C] ?)[\p{Lu}\p{Lo}][\p{L} .]{1,20}$/u;

/** A bullet. Other signs, such as `·` and `■`, may be before the name or the label of a source. */
const startsWithDash = /^[-•–—*]\s/;
/** A source line that does not end in a date ends in one of these: a cheap test that rules out most lines. */
const lastCharacter = /[)/\uFF09\]〕】導道电電讯訊*_·•・‧∙⋅●ท∑路\uFFFD]$/u;

/** `٢٦ نوفمبر ٢٠٢٦`, `٠٥:٥٥ م (توقيت الرياض)` */
const endsInOtherDigit = /[０-９٠-٩۰-۹][^０-９٠-٩۰-۹]{0,40}$/;

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
  if (line.length > longest || startsWithDash.test(line)) return undefined;
  // A mark without a width is in place of a sign of emphasis.
  if (line.endsWith("\u200B")) line = line.replace(/\u200B{1,9}$/, "");
  if (endsInOtherDigit.test(line)) line = withAsciiDigits(line);
  const written = readCanonical(line, start);
  if (written !== undefined) return written;
  if (isSurelyOutlet(line)) {
    // `转自财新网`
    const label = sourceLabelLength(line);
    const source = { text: line.slice(label), start: start + label, end: start + line.length };
    const isLabelled = label > 0;
    return { source, published: undefined, isCertain: isLabelled, needsTitle: !isLabelled };
  }
  const maySay =
    mayEndInDate(line) ||
    lastCharacter.test(line.slice(-1)) ||
    mayBeParts(line) ||
    startsWithAuthor(line) ||
    mayBeReportOfOutlet(line) ||
    mayEndInWordsAfterDate(line) ||
    endsInRussianAgency(line);
  if (!maySay) return undefined;
  const plain = withoutSigns(line);
  const { start: from, end } = trimSpan(plain ?? line, 0, line.length);
  const found = plain === undefined ? undefined : readLine(plain.slice(from, end), dayFirst);
  if (found !== undefined) return shift(found, start + from);
  const read = readLine(line, dayFirst);
  return read === undefined || start === 0 ? read : shift(read, start);
}

/** Reads a line, also with a period of time, whose end is not kept. */
function readLine(line: string, dayFirst: DayFirst): SourceLine | undefined {
  const end = startOfPeriodEnd(line);
  const read = end === undefined ? undefined : readTimedLine(line.slice(0, end), dayFirst);
  return end !== undefined && read?.published?.text.includes("T") === true
    ? withOthers(read, trimSpan(line, end, line.length))
    : readTimedLine(line, dayFirst);
}

/** Reads a line, and before that the line with its time in a usual form, if it has another one. */
function readTimedLine(line: string, dayFirst: DayFirst): SourceLine | undefined {
  const plain = withPlainTime(line);
  const read = plain === undefined ? undefined : readForms(plain.text, dayFirst);
  const { published, modified, unclearDate } = read ?? {};
  const isTimed = unclearDate?.isTimed ?? (published ?? modified)?.text.includes("T");
  if (read === undefined || isTimed !== true) return readForms(line, dayFirst);
  const placed = placeSpans(read, plain!.place);
  const zone = placed.unclearDate;
  return zone?.problem === "unknown-zone"
    ? { ...placed, unclearDate: { ...zone, zone: line.slice(zone.start, zone.end) } }
    : placed;
}

/** Reads a line in each form of a source line. The first that can read it counts. */
function readForms(line: string, dayFirst: DayFirst): SourceLine | undefined {
  const placed = readPlaced(line);
  if (placed !== undefined) return placed;
  const emphasis = /^([*_]{1,2})(?=\S).*[^\s*_]\1$/u.exec(line)?.[1]?.length ?? 0;
  const isBracketed = /^[([\uFF08].*[)\]\uFF09]$/u.test(line);
  const from = isBracketed ? 1 : emphasis;
  const inner = line.slice(from, line.length - from);
  for (const read of readers) {
    const found = read(inner, dayFirst);
    if (found !== undefined) return from === 0 ? found : shift(found, from);
  }
  return undefined;
}

function mayBeParts(line: string): boolean {
  return (
    startsWithDateOrHasParts.test(line) ||
    (line.length < longestDayAndMonth && endsInMonth.test(line)) ||
    mayEndInZone(line) ||
    isRelativeTime(line) ||
    mayBeFeedLine(line) ||
    startsAsOriginal.test(line) ||
    line.startsWith("【") ||
    (/[:\uFF1A]/.test(line) && hasLabelOrPlace.test(line))
  );
}

/** `by Ada Quill in Battery Metals`, as blogs write it: the author, and the list in which they keep the post. */
const topicsAfterAuthor = /^(?<author>\W{0,3}by \p{Lu}.{1,60}?) in \p{Lu}[\p{L} ,&-]{1,60}$/u;

/** Reads a line with a date and the author after it. */
function readWithAuthor(line: string, dayFirst: DayFirst): SourceLine | undefined {
  const author = byline.exec(line);
  const dated = author === null ? undefined : readPlain(line.slice(0, author.index), dayFirst);
  if (author === null || dated?.published === undefined) return undefined;
  const topics = topicsAfterAuthor.exec(line.slice(author.index))?.groups!["author"]!.length;
  if (topics !== undefined) {
    const end = author.index + topics;
    const read = readWithAuthor(line.slice(0, end), dayFirst);
    return read && withOthers(read, trimSpan(line, end, line.length));
  }
  const span = trimSpan(line, author.index, line.length);
  const by = /^\W{0,3}by\s+/i.exec(line.slice(span.start))?.[0].length ?? 0;
  const name = line.slice(span.start + by);
  // `Published 21 October 2025 by Mining Observer`
  if (by > 0 && dated.source === undefined && isOutlet(name))
    return { ...dated, ...readName(line, span.start + by, line.length), isCertain: true };
  return { ...withOthers(dated, span), isCertain: true };
}

const onlyAddress = /^<?(?<url>https?:\/\/[^\s<>"]{4,2000})>?$/;

/** Reads a line that is only an address. It belongs to a headline or a source line next to it. */
export function readAddressLine(line: string, start: number): Words | undefined {
  const found = onlyAddress.exec(line)?.groups!["url"];
  if (found === undefined) return undefined;
  const from = start + line.indexOf(found);
  return { text: found, start: from, end: from + found.length };
}

/** Reads the canonical form, which needs none of the other tests. Returns undefined for any other line. */
function readCanonical(line: string, start: number): SourceLine | undefined {
  const match = line[line.length - dated.length] === "·" ? canonical.exec(line) : null;
  // `via Reuters · 2025-10-23 17:55`
  if (match === null || sourceLabelLength(line) > 0) return undefined;
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
