import { stringForms } from "@mineral-brief/schema/internal";
import { trimSpan, type Span } from "./spans.ts";
import { readDateAtEnd } from "./stated-date.ts";
import { readPeriodAtEnd } from "./stated-period.ts";

const isoDateAtEnd = /(?:^|\s)\(([0-9]{4}[^()\s]*)\)\.?$|[,;\uFF0C]\s?([0-9]{4}-[^()\s,;]*?)\.?$/d;
const longestDate = 60;

/** Finds the date at the end of a reference line, and where the text before it ends. */
export function findDate(line: string): { datePublished?: Span; end: number } {
  const from = Math.max(0, line.length - longestDate);
  const match = isoDateAtEnd.exec(line.slice(from));
  const [start, end] = match?.indices?.[1] ?? match?.indices?.[2] ?? [0, 0];
  if (match === null || !stringForms.period.pattern.test(line.slice(from + start, from + end)))
    return findDateInWords(line);
  return {
    datePublished: { start: from + start, end: from + end },
    end: trimSpan(line, 0, from + match.index).end,
  };
}

const yearOnly = /^[0-9]{4} ?[年년]?$/;

/**
 * Finds a day after a comma or in brackets whose order is clear, a month or a year: `, 6 Nov 2025`, `(Nov 2025)`,
 * `，2025年11月6日`.
 */
function findDateInWords(line: string): { datePublished?: Span; end: number } {
  const [closing = ""] = /[)\uFF09]?\.?$/.exec(line) ?? [];
  const end = line.length - closing.length;
  const words = line.slice(0, end);
  const date = readDayOrPeriod(words);
  const start = date?.start ?? 0;
  const opening = trimSpan(line, 0, start).end - 1;
  const isInBrackets = closing.length > 0 && closing !== ".";
  const isDate =
    date !== undefined &&
    !date.isTimed &&
    (isInBrackets ? /[(\uFF08]/ : /[,;\uFF0C]/).test(line[opening] ?? "") &&
    // Before the address, `, 2025` may belong to the title.
    (isInBrackets ||
      !yearOnly.test(line.slice(start, end)) ||
      /https?:/.test(line.slice(0, start)));
  return isDate
    ? { datePublished: { start, end }, end: trimSpan(line, 0, opening).end }
    : { end: line.length };
}

/** Writes a date as in an article: `2025-11-06` for `6 Nov 2025`, `2025-11` for `Nov 2025`. */
export function writeDate(words: string): string | undefined {
  if (stringForms.period.pattern.test(words)) return words;
  return readDayOrPeriod(words)?.text;
}

/** Reads the day, the month or the year at the end of a text. Undefined for a day that is not clear. */
export function readDayOrPeriod(
  words: string,
): { readonly start: number; readonly text: string; readonly isTimed: boolean } | undefined {
  const date = readDateAtEnd(words, undefined);
  if (date === undefined) {
    const period = readPeriodAtEnd(words);
    return period && { start: period.start, text: period.period, isTimed: false };
  }
  const { start, when, isTimed } = date;
  return when === undefined ? undefined : { start, text: when, isTimed };
}
