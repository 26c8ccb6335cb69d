import { readingTimeForms } from "../reading-time.ts";
import { isOutlet } from "../source-line/names.ts";
import { trimSpan } from "../spans.ts";
import { readDateAtEnd } from "../stated-date.ts";
import { aboutItself } from "./interface-phrases.ts";
import type { PageText } from "./page-text.ts";

const mayHaveTime = /[0-9][ -]?(?:min|dak|мин|分[钟鐘])/i;

/** `4 min read`, `Critical minerals · 4 min read` */
const topicAndTime = new RegExp(
  String.raw`^(?:(?<name>[^\d]{2,40}?)\s?[·•|]\s?)?(?:${readingTimeForms})$`,
  "i",
);

/** Returns true for the time that it takes to read, also with a topic. The name of an outlet stays. */
export function isReadingTime(line: string): boolean {
  const match = mayHaveTime.test(line) ? topicAndTime.exec(line) : null;
  const name = match?.groups!["name"];
  return match !== null && (name === undefined || !isOutlet(name));
}

/** `Nov 3, 2025 - 4 min read`, `Ore Ticker, Nov 3, 2025 (4 min read)` */
const afterDate = new RegExp(
  String.raw`(?<=[^\s,])(?<gap>,?\s{1,3}(?:[-–—]\s)?)(?<time>[(\uFF08]?(?:${readingTimeForms})[)\uFF09]?)$`,
  "i",
);
/** `4 min read - Nov 3, 2025` */
const beforeDate = new RegExp(
  String.raw`^(?<time>(?:${readingTimeForms}))(?<gap>\s{1,3}(?:[-–—]\s)?)(?=[^|·•]*[0-9]{4})`,
  "i",
);
/** In UTF-16 code units. */
const longestDateLine = 120;

/** What apps have after the time of a post: `20:15 广东 听全文`, `10:05 来自Android`, `오후 7:02 기사원문`. */
const afterTime =
  /(?<=\S)(?<gap>\s{1,3})(?<time>听全文|聽全文|기사원문|来自\s?(?:[A-Za-z]|微博|雪球)[\p{L}\p{N} ]{0,20})$/u;
const mayHaveWordsAfterTime = /听全文|聽全文|기사원문|(?<=[0-9] {1,3})来自/;
const hasTime = /20[0-9]{2}.{2,16}[0-9]{1,2}:[0-9]{2}/;

/** Removes the time that it takes to read, and what an app has after the time of a post, from a line with a date. */
export function dropTimeBesideDate(page: PageText, line: string, start: number): void {
  if (line.length > longestDateLine) return;
  const words =
    mayHaveWordsAfterTime.test(line) && hasTime.test(line) ? afterTime.exec(line) : null;
  if (words !== null) drop(page, start + words.index, words.groups!);
  if (!mayHaveTime.test(line)) return;
  const after = afterDate.exec(line);
  if (after !== null && readDateAtEnd(line.slice(0, after.index), undefined) !== undefined)
    drop(page, start + after.index, after.groups!);
  const before = after === null ? beforeDate.exec(line) : null;
  if (before !== null && readDateAtEnd(line.slice(before[0].length), undefined)?.start === 0) {
    const { time = "" } = before.groups!;
    page.drop({ start, end: start + time.length }, "interface-residue", aboutItself);
    page.blank(start + time.length, start + before[0].length);
  }
}

function drop(
  page: PageText,
  at: number,
  { gap = "", time = "" }: Readonly<Record<string, string>>,
): void {
  const start = at + gap.length;
  page.blank(at, start);
  page.drop({ start, end: start + time.length }, "interface-residue", aboutItself);
}

/** The list below the headline of a blog: its author, its date and the time that it takes to read. */
const headOfBlog = new RegExp(
  String.raw`^[^\S\n]*(?<sign>[-•*]) (?:(?<author>[^\n\d]{3,60})\n[^\S\n]*\k<sign> )?(?<date>[^\n]{6,30})\n[^\S\n]*\k<sign> (?<time>${readingTimeForms})[^\S\n]*$`,
  "gim",
);
/** How far below the start of a page this list is, in UTF-16 code units. */
const longestHeadOfPage = 800;

/** Reads the date in the list below the headline of a blog, and removes the rest. */
export function readHeadOfBlog(page: PageText): void {
  const text = page.text.slice(0, longestHeadOfPage);
  if (!mayHaveTime.test(text)) return;
  for (const { index, 0: match, groups } of text.matchAll(headOfBlog)) {
    const { author, date = "", time = "" } = groups!;
    if (readDateAtEnd(date, undefined)?.start !== 0) continue;
    const dateAt = index + match.lastIndexOf(`${date}\n`);
    const end = index + match.trimEnd().length;
    if (author !== undefined) {
      const authorEnd = index + match.indexOf("\n");
      page.drop(trimSpan(text, index, authorEnd), "interface-residue", "a byline");
      page.blank(authorEnd, dateAt);
    } else page.blank(index, dateAt);
    const timeLine = text.lastIndexOf("\n", end - time.length);
    page.drop(trimSpan(text, timeLine, end), "interface-residue", aboutItself);
  }
}
