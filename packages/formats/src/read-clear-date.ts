import { readDateAtEnd, readMonth } from "./text/stated-date.ts";

/**
 * Reads a date in words or numbers whose order is clear: `24.10.2025`, `Oct 24, 2025`, `2025年10月24日`, with a time if it
 * states one.
 *
 * Returns a date like 2025-10-24 or 2025-10-24T09:20. Undefined for any other text, and for a date like 05/11/2025, which
 * is in May or in November.
 */
export function readClearDate(text: string): string | undefined {
  const date = readDateAtEnd(text.trim(), undefined);
  return date?.start === 0 ? date.when : undefined;
}

/** Lists the two dates that a text such as `05/11/2025` may mean, the earlier one first; empty for any other text. */
export function readUnclearDate(text: string): readonly string[] {
  const written = text.trim();
  if (readDateAtEnd(written, undefined)?.problem !== "ambiguous") return [];
  const readings = [true, false].map((dayFirst) => readDateAtEnd(written, dayFirst));
  return readings
    .flatMap((date) => (date?.start === 0 && date.when !== undefined ? [date.when] : []))
    .sort();
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
  const period = readPart(text) ?? readClearDate(text);
  // Of a quarter, it is not clear whether its first or its last month is meant.
  return period?.includes("/") === true ? undefined : period;
}

const quarters: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4 };
const hanNumbers = "一二三四";
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
  /^(?<name>\p{L}{3,12})\.?,? (?:of |de )?(?<year>\d{4})$/u,
];

/** Reads a month, a quarter or a half-year. */
function readPart(text: string): string | undefined {
  for (const shape of partShapes) {
    const parts = shape.exec(text)?.groups;
    if (parts === undefined) continue;
    const { year = "", quarter, quarter2, half, half2, month, month2, name } = parts;
    if (name !== undefined) return writeMonth(year, readMonth(name));
    if ((month ?? month2) !== undefined) return writeMonth(year, Number(month ?? month2));
    const length = (quarter ?? quarter2) === undefined ? 6 : 3;
    const last = ordinalOf((quarter ?? quarter2 ?? half ?? half2)!) * length;
    return `${writeMonth(year, last - length + 1)}/${writeMonth(year, last)}`;
  }
  return undefined;
}

function ordinalOf(word: string): number {
  if (word === "上" || word === "下") return word === "上" ? 1 : 2;
  return quarters[word.toLowerCase()] ?? (Number(word) || hanNumbers.indexOf(word) + 1);
}

function writeMonth(year: string, month: number | undefined): string | undefined {
  return month === undefined || month < 1 || month > 12
    ? undefined
    : `${year}-${String(month).padStart(2, "0")}`;
}
