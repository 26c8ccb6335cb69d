import { allMatches } from "../all-matches.ts";
import type { Span } from "../tagging/span.ts";
import { overlapTest } from "./overlaps.ts";
import { isProse } from "./prose.ts";
import type { StatedDate } from "./stated-dates.ts";

/** 16/10/2025, 16.10.25, 10-16-2025. */
const dateInDigits =
  /(?<![\d.,/-])(?:[0-3]?\d(?<a>[./-])[01]?\d\k<a>|[01]?\d(?<b>[./-])[0-3]?\d\k<b>)(?:(?:19|20)\d\d|(?<=[./])\d\d)(?!\d)/g;
/** 16:30, 16:30:05, 4 p.m., 4.16 pm, 1630 GMT, 16 Uhr; but not the 12 of the French "12 et 15" or of the German "12 am Montag". */
const time =
  /(?<![\d:.,])(?:[01]?\d|2[0-4])(?::[0-5]\d){1,2}(?![\d:])|(?<![\d.,])(?:(?:1[0-2]|0?[1-9])(?:[.:][0-5]\d ?[ap]m\b|(?:[.:][0-5]\d)? ?(?:[ap]\. ?m\.|pm\b)|am\b)|(?:[01]?\d|2[0-4])(?:[.:h]?[0-5]\d ?(?:GMT|UTC|BST|CES?T|E[SD]?T)\b|(?:[.:h][0-5]\d)? ?Uhr\b))/g;
/** A 20:50:30 venture has shares, and no time. */
function isOfAll(words: string): boolean {
  return words.split(":").reduce((sum, part) => sum + Number(part), 0) === 100;
}

/** What is before the number of an announcement, a part of a law, a page or a phase. */
const numbered =
  /(?:\b(?:Nos? |nos?\. ?|nr\.? |num(?:ber|éro) |art(?:icle|\.) |section |chapter |annex |appendix |table |fig(?:ure|\.) |exhibit |pages? |pp?\. ?|para(?:graph|\.) |clause |rule |form |phase |stage )|№ ?|#)$/i;

/**
 * Returns a test whether a number without a unit is a part of a date, a time, or what something is called, such as "No. 16", so
 * that it is no amount. `dates` are those of the text. In a line without a full stop, "May 16" may be the value of May, and
 * 2026 may be a value.
 */
export function labelTest(
  text: string,
  dates: readonly StatedDate[],
): (number: Span, sentence: string) => boolean {
  const isDay = overlapTest([
    ...allMatches(text, dateInDigits).map(spanOf),
    ...allMatches(text, time)
      .filter(({ 0: words }) => !isOfAll(words))
      .map(spanOf),
    ...dates.filter((date) => date.day !== undefined && !mayBeValue(date, text)),
  ]);
  const isDate = overlapTest(dates);
  return (number, sentence) =>
    isDay(number) ||
    numbered.test(text.slice(Math.max(0, number.start - 10), number.start)) ||
    (text[number.start - 1] === "[" && text[number.end] === "]") ||
    (isDate(number) && isProse(sentence));
}

/** Tests for a month and a number, "May 16", which may be a cell and its value. */
function mayBeValue({ start, year }: StatedDate, text: string): boolean {
  return year === undefined && /^\p{L}/u.test(text.slice(start, start + 2));
}

function spanOf({ index, 0: words }: RegExpExecArray): Span {
  return { start: index, end: index + words.length };
}
