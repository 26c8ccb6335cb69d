import { citationMark } from "../citation-marks.ts";
import { readSourceLine } from "../source-line/read-source-line.ts";
import { endOfLine, trimSpan, type Span } from "../spans.ts";
import { isSummaryLine } from "./summary-lines.ts";

/** Most lists of related pages are shorter. */
const longestList = 12;
/** How far above a list its text is, in UTF-16 code units. */
const longestPage = 20_000;

const eachCitation = new RegExp(citationMark, "g");

/** Tells whether a citation is not far above an offset. Reads each part of the text once, so the offsets must grow. */
export class CitationsAbove {
  readonly #text: string;
  #readTo = 0;
  #last = Number.NEGATIVE_INFINITY;

  constructor(text: string) {
    this.#text = text;
  }

  includes(at: number): boolean {
    for (const { index } of this.#text.slice(this.#readTo, at).matchAll(eachCitation))
      this.#last = this.#readTo + index;
    this.#readTo = at;
    return this.#last >= at - longestPage;
  }
}

/** Finds the lines from an offset up to an empty line, at most one more than those of the longest list. */
function linesBelow(text: string, from: number): Span[] {
  const lines: Span[] = [];
  for (let at = from + 1; at < text.length && lines.length <= longestList;) {
    const lineEnd = endOfLine(text, at);
    const line = trimSpan(text, at, lineEnd);
    at = lineEnd + 1;
    if (line.start < line.end) lines.push(line);
    else if (lines.length > 0) break;
  }
  return lines;
}

/**
 * Finds a list that is not part of the text, from an offset up to an empty line. It has no citations, although the text above it
 * has. Empty if it is no such list.
 */
export function listBelow(text: string, from: number, citations: CitationsAbove): Span[] {
  const list = linesBelow(text, from);
  if (list.length > longestList || !citations.includes(from)) return [];
  if (list.some((line) => isCited(text, line))) return [];
  return withoutHead(text, list);
}

/** Leaves the headline at the end of a list to the text below it, with its source line if that is in the list too. */
function withoutHead(text: string, list: Span[]): Span[] {
  const last = list.at(-1);
  if (last === undefined) return list;
  const { start } = trimSpan(text, last.end, text.length);
  const end = endOfLine(text, start);
  const below = { ...trimSpan(text, start, end), text: text.slice(start, end).trimEnd() };
  if (namesSource(below.text)) return list.slice(0, -1);
  const isHead = namesSource(text.slice(last.start, last.end)) && isSummaryLine(below);
  return isHead && list.length > 1 ? list.slice(0, -2) : list;
}

function namesSource(line: string): boolean {
  const read = readSourceLine(line, 0);
  return read?.isCertain === true && read.source !== undefined;
}

function isCited(text: string, { start, end }: Span): boolean {
  return citationMark.test(text.slice(start, end));
}

const loneItemNumber = /^[-–—•]?\s?[0-9]{1,2}[.)]?$/;
const itemSign = /^(?:[-–—•●▪◆*]\s|[①-⑳])/u;

/**
 * Finds the list of pages to read next from an offset on, also below a text without citations: the lines with a number above each,
 * those with the sign of the first one, or headlines up to an empty line, without the headline of the next text.
 */
export function furtherReadingBelow(text: string, from: number): Span[] {
  const found = linesBelow(text, from).slice(0, longestList);
  const cited = found.findIndex((line) => isCited(text, line));
  const list = cited === -1 ? found : found.slice(0, cited);
  const lines = list.map(({ start, end }) => text.slice(start, end));
  const [first = ""] = lines;
  let to = 0;
  if (loneItemNumber.test(first)) {
    while (loneItemNumber.test(lines[to] ?? "") && to + 1 < lines.length) to += 2;
  } else if (itemSign.test(first)) {
    const isItem = (line = ""): boolean =>
      itemSign.test(line) && (line[0] === first[0] || /^[①-⑳]/u.test(first));
    while (isItem(lines[to])) to++;
  } else {
    const isHeadline = (line: string): boolean =>
      !/[.;:\u3002；]$/.test(line) && readSourceLine(line, 0)?.isCertain !== true;
    const next = lines.findIndex((line) => !isHeadline(line));
    to = next === -1 ? lines.length : next - 1;
  }
  return withoutHead(text, list.slice(0, Math.max(to, 0)));
}

/** `Gold price slips`, without the end of a sentence. */
const titleOfPage = /^[\p{Lu}\p{Lo}\p{N}"“'‘《【][^[\]\n]{3,160}[^\s.;:\u3002；：]$/u;
const dayOnly = /^[0-9]{1,2}[-/.][0-9]{1,2}[-/.][0-9]{2}$/;

/** Finds the headlines from an offset to the end of a text, if no other lines are there. */
export function headlinesToEnd(text: string, from: number): Span[] {
  if (text.length - from > longestRest) return [];
  const lines = linesToEnd(text, from);
  const areTitles = lines.every(({ start, end }) => {
    const line = text.slice(start, end);
    return titleOfPage.test(line) && readSourceLine(line, 0)?.isCertain !== true;
  });
  return areTitles ? lines : [];
}

function linesToEnd(text: string, from: number): Span[] {
  const lines: Span[] = [];
  for (let at = from + 1; at < text.length;) {
    const lineEnd = endOfLine(text, at);
    const line = trimSpan(text, at, lineEnd);
    at = lineEnd + 1;
    if (line.start < line.end) lines.push(line);
  }
  return lines;
}

/**
 * Finds the headlines and days of other pages from an offset on, if the rest of the text has nothing else, and each day is beside a
 * headline. A line that says what they are may be above them.
 */
export function datedPagesBelow(text: string, from: number): Span[] {
  if (text.length - from > longestRest) return [];
  const lines = linesToEnd(text, from);
  const words = lines.map(({ start, end }) => text.slice(start, end));
  const isDay = words.map(isDayOfPage);
  const titles = words.filter((line, index) => !isDay[index] && titleOfPage.test(line));
  const days = isDay.filter(Boolean).length;
  const hasIntroduction = words.length > titles.length + days && !isDay[0];
  const isList = titles.length + days + (hasIntroduction ? 1 : 0) === lines.length;
  return days > 0 && isList && Math.abs(titles.length - days) < 2 ? lines : [];
}

/** Most lists of related pages at the end of a text are shorter, in UTF-16 code units. */
const longestRest = 2000;

function isDayOfPage(line: string): boolean {
  const read = readSourceLine(line, 0);
  return (read !== undefined && read.source === undefined) || dayOnly.test(line);
}
