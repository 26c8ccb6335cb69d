import { citationMark } from "../citation-marks.ts";
import { readSourceLine } from "../source-line/read-source-line.ts";
import { endOfLine, trimSpan, type Span } from "../spans.ts";

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
  return list.some((line) => isCited(text, line)) ? [] : list;
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
  return list.slice(0, Math.max(to, 0));
}
