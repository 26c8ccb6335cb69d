import { englishMonths } from "../reading/when-shape.ts";

/** A year from 1900 to 2099 in digits, and its offset in the text. */
export interface StatedYear {
  readonly year: number;
  readonly start: number;
}

const year = /(?<!\d)(?:19|20)\d\d(?!\d)/g;

const none: readonly StatedYear[] = [];

/** Finds the years in a text, in order. */
export function yearsIn(text: string): readonly StatedYear[] {
  // Most texts have no year, and this test is fast.
  if (!text.includes("20") && !text.includes("19")) return none;
  const found: StatedYear[] = [];
  year.lastIndex = 0;
  while (year.test(text)) {
    const start = year.lastIndex - 4;
    found.push({ year: Number(text.slice(start, start + 4)), start });
  }
  return found;
}

const months = new Map(englishMonths.map((name, index) => [name, index + 1]));

const dayAfter = /年(\d{1,2})月(\d{1,2})日/y;

/** Returns the English or Chinese date around a year as one number, 20251024; undefined if there is none. */
export function dayAround(text: string, { year: stated, start }: StatedYear): number | undefined {
  const next = text.charCodeAt(start + 4);
  if (next === 0x5e74) {
    dayAfter.lastIndex = start + 4;
    const [, month, day] = dayAfter.exec(text) ?? [];
    return numberOf(stated, Number(month), Number(day));
  }
  return text.charCodeAt(start - 1) === 0x20 ? dayBefore(text, start - 1, stated) : undefined;
}

/** Reads `20 October` or `October 20,` before an offset. */
function dayBefore(text: string, end: number, stated: number): number | undefined {
  const daysEnd = text.charCodeAt(end - 1) === 0x2c ? end - 1 : end;
  const days = startOfDay(text, daysEnd);
  if (days < daysEnd) {
    if (text.charCodeAt(days - 1) !== 0x20) return undefined;
    const month = months.get(text.slice(startOfMonth(text, days - 1), days - 1));
    return numberOf(stated, month, Number(text.slice(days, daysEnd)));
  }
  const name = startOfMonth(text, end);
  if (text.charCodeAt(name - 1) !== 0x20) return undefined;
  const month = months.get(text.slice(name, end));
  return numberOf(stated, month, Number(text.slice(startOfDay(text, name - 1), name - 1)));
}

/** Returns the start of the digits before an offset; the offset itself if there are none. */
function startOfDay(text: string, end: number): number {
  let start = end;
  while (isBetween(text.charCodeAt(start - 1), 0x30, 0x39)) start--;
  return start;
}

/** Returns the start of the name before an offset, which is its capital letter. */
function startOfMonth(text: string, end: number): number {
  let start = end;
  while (isBetween(text.charCodeAt(start - 1), 0x61, 0x7a)) start--;
  return Math.max(start - 1, 0);
}

function isBetween(code: number, first: number, last: number): boolean {
  return code >= first && code <= last;
}

/** Returns undefined if the month is unknown or the day is not a number. */
function numberOf(stated: number, month = 0, day: number): number | undefined {
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= 31)) return undefined;
  return stated * 10_000 + month * 100 + day;
}

/** Formats 20251024 as 2025-10-24. */
export function writeDay(day: number): string {
  const digits = String(day);
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
}
