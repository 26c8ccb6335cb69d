import { stringForms } from "@mineral-brief/schema/internal";
import { hanNumber } from "./han-number.ts";
import type { Span } from "./spans.ts";
import { letter, readDateAtEnd, readMonth } from "./stated-date.ts";

/** A month, a year or a period at the end of a text. */
export interface StatedPeriod extends Span {
  /** For example `2025-10`, `2025` or `2025-07/2025-08`. */
  readonly period: string;
}

/** The longest period, in UTF-16 code units. */
const longest = 80;

const before = String.raw`(?<=^|[\s,;(\uFF08\uFF0C])`;
const word = (group: string): string => String.raw`(?<${group}>${letter}{3,12})\.?`;
const ofYear = ",? (?:of |de )?[0-9]{4}$";
/** Two months or one, for any words: a pattern with all names takes 10 ms at its first use. */
const monthsAtEnd = [
  new RegExp(String.raw`${before}${word("from")} ?[/\u2013-] ?${word("to")}${ofYear}`),
  new RegExp(before + word("to") + ofYear),
];
const yearAtEnd = new RegExp(
  String.raw`${before}(?:[0-9]{4}[-/][-/0-9T:.Z+]+|[0-9]{4} ?[年년](?: ?[0-9]{1,2} ?[月월])?|(?:19|20)[0-9]{2})$`,
  "i",
);

/** What follows the last comma or bracket: `Q3 2025`, `Dec 2025–Jan 2026`. */
const lastPart = /(?<=^|[,;(\uFF08\uFF0C]\s{0,3})[^\s,;(\uFF08\uFF0C][^,;(\uFF08\uFF0C]*$/;

/**
 * Finds the month or the year at the end of a text, or two ends of a period: `October 2025`, `2025年10月`, `2025-10`,
 * `2025`, `2025-07/2025-08`, and after a comma or a bracket any other period. It may be the rest of a day, so look for that first.
 */
export function readPeriodAtEnd(text: string): StatedPeriod | undefined {
  const from = Math.max(0, text.length - longest);
  const tail = text.slice(from);
  for (const match of [lastPart.exec(tail), monthsIn(tail) ?? yearAtEnd.exec(tail)]) {
    const period = match === null ? undefined : readPeriod(match[0]);
    if (period !== undefined) return { start: from + match!.index, end: text.length, period };
  }
  return undefined;
}

/** Matches two months or one at the end, also if they are no period: `Dec-Oct 2025`. */
function monthsIn(text: string): RegExpExecArray | undefined {
  for (const shape of monthsAtEnd) {
    const match = shape.exec(text);
    const names = Object.values(match?.groups ?? {});
    if (match !== null && names.every((name) => readMonth(name) !== undefined)) return match;
  }
  return undefined;
}

function readPeriod(words: string): string | undefined {
  const written = words.replace(/^([0-9]{4}) ?[年년]$/, "$1");
  return stringForms.period.pattern.test(written) ? written : readClearPeriod(words);
}

/**
 * Reads a month, a quarter, a half-year, or two years, months or days: `Oct 2025`, `Q3 2025`, `2025年上半年`, `2024-2025`.
 *
 * Returns a period like 2025-10 or 2025-07/2025-09. Undefined for any other text.
 */
export function readClearPeriod(text: string): string | undefined {
  const written = text.trim();
  const part = readPart(written);
  if (part !== undefined) return part;
  const ends = written.split(
    /\s*[\u2013\u2014~\uFF5E至]\s*|\s+(?:to|until|-|\/)\s+|(?<=^\d{4})-(?=\d{4}$)/,
  );
  if (ends.length !== 2) return undefined;
  const [from, to] = ends.map((end) => readEnd(end));
  return from === undefined || to === undefined || from >= to ? undefined : `${from}/${to}`;
}

function readEnd(text: string): string | undefined {
  if (/^\d{4}(?:-\d{2}){0,2}$/.test(text)) return text;
  const day = readDateAtEnd(text, undefined);
  const period = readPart(text) ?? (day?.start === 0 ? day.when : undefined);
  // Of a quarter, it is not clear whether its first or its last month is meant.
  return period?.includes("/") === true ? undefined : period;
}

const quarters: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4 };
const partShapes: readonly RegExp[] = [
  /^(?<year>\d{4})[-/ ]?Q(?<quarter>[1-4])$/i,
  /^(?:Q(?<quarter>[1-4])|(?<quarter2>[1-4])Q)[-/ ]?(?<year>\d{4})$/i,
  /^(?<quarter>first|second|third|fourth) quarter(?: of)? (?<year>\d{4})$/i,
  /^(?<year>\d{4}) ?年 ?第?(?<quarter>[1-4一二三四]) ?季度?$/,
  /^(?<year>\d{4})[-/ ]?H(?<half>[12])$/i,
  /^(?:H(?<half>[12])|(?<half2>[12])H)[-/ ]?(?<year>\d{4})$/i,
  /^(?<half>first|second) half(?: of)? (?<year>\d{4})$/i,
  /^(?<year>\d{4}) ?年 ?(?<half>[上下])半年$/,
  /^(?<year>\d{4}) ?年 ?(?<month>\d{1,2}) ?月份?$/,
  /^(?<year>\d{4})(?:\/(?<month>\d{1,2})|-(?<month2>\d))$/,
  /^(?<month>\d{1,2})\/(?<year>\d{4})$/,
  /^(?:(?<first>[\p{L}\p{M}]{3,12})\.? ?[/\u2013-] ?)?(?<name>[\p{L}\p{M}]{3,12})\.?,? (?:of |de )?(?<year>\d{4})$/u,
];

/** Reads a month, a quarter or a half-year. */
function readPart(text: string): string | undefined {
  for (const shape of partShapes) {
    const parts = shape.exec(text)?.groups;
    if (parts === undefined) continue;
    const { year = "", quarter, quarter2, half, half2, month, month2, first, name } = parts;
    if (name !== undefined) {
      const month = writeMonth(year, readMonth(name));
      const start = first === undefined ? "" : writeMonth(year, readMonth(first));
      if (month === undefined || start === undefined || start >= month) return undefined;
      return start === "" ? month : `${start}/${month}`;
    }
    if ((month ?? month2) !== undefined) return writeMonth(year, Number(month ?? month2));
    const length = (quarter ?? quarter2) === undefined ? 6 : 3;
    const last = ordinalOf((quarter ?? quarter2 ?? half ?? half2)!) * length;
    return `${writeMonth(year, last - length + 1)}/${writeMonth(year, last)}`;
  }
  return undefined;
}

function ordinalOf(word: string): number {
  if (word === "上" || word === "下") return word === "上" ? 1 : 2;
  return quarters[word.toLowerCase()] ?? (Number(word) || (hanNumber(word) ?? 0));
}

function writeMonth(year: string, month: number | undefined): string | undefined {
  return month === undefined || month < 1 || month > 12
    ? undefined
    : `${year}-${String(month).padStart(2, "0")}`;
}
