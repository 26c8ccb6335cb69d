import { startsWithItem, startsWithSign } from "./bullet-signs.ts";
import { citationMark, endsInCitation, possibleMark } from "./citation-marks.ts";
import { cleanWords } from "./clean-words.ts";
import { hasGroupHeading } from "./group-names.ts";
import { startsWithLead } from "./headings.ts";
import { findNumberedSources } from "./numbered-sources.ts";
import { readSourceCards } from "./source-cards.ts";
import {
  isInlineList,
  isPlainListedSource,
  isSourceListHeading,
  notesHeading,
  readSources,
} from "./source-list.ts";
import { sourceLabelLength } from "./source-line/labels.ts";
import { readAddressLine, readSourceLine } from "./source-line/read-source-line.ts";
import type { SourceLine } from "./source-line/source-line.ts";
import { readTimeLine } from "./source-line/time-line.ts";
import { endOfLine, trimSpan, type Span } from "./spans.ts";
import type { DayFirst } from "./stated-date.ts";
import type { Words } from "./summary.ts";
import { rangeSigns, superscripts } from "./superscripts.ts";
import { sentenceEnd } from "./sentence-end.ts";

/** A line that is not blank, and what it can be. */
export interface Line extends Words {
  /** The parts of the line if it is a source line. */
  readonly sourceLine: SourceLine | undefined;
  /** The address, if the line is only an address. */
  readonly address: Words | undefined;
  readonly startsLead: boolean;
  /** True if it is a heading in Markdown: `## Supply`. */
  readonly isHeading: boolean;
  /** True if it is a heading of the first level in Markdown: `# Title`. */
  readonly isTopHeading: boolean;
  /** True for a line in bold: `**Supply**`. */
  readonly isBold: boolean;
  /** True for a label in bold with its value: `**Report period:** May 2026`. */
  readonly isField: boolean;
  /** True if it is an entry of a list of sources even without the heading of one. */
  readonly isListedSource: boolean;
  /** True if it looks like a part of a body. */
  readonly isBody: boolean;
  readonly isRule: boolean;
  /** True if it continues the line directly above: it starts with a small letter, or is the rest of a headline. */
  readonly continues: boolean;
  /** True if an empty line is above it. */
  readonly isAfterGap: boolean;
  /** True if white space is before it. */
  readonly isIndented: boolean;
}

/** A longer line is no headline. */
export const longestTitle = 300;

/** Also of lines for boxes, as chats and newsletters draw them: `━━━━`. */
const rule = /^(?:[-–—_=*~◆◇■□●○•·\u2500-\u257F]\s?){3,}$|^\f+$/u;
/** A sentence with its citations at its end, which no headline is: `The quota shrank [1].`, `The quota shrank.¹` */
const citedSentence = new RegExp(
  `(?:${sentenceEnd}(?:(?:\\s{0,8}(?:${possibleMark.source})){1,20}|[${superscripts}](?:[${rangeSigns}]?[${superscripts}]){0,8})|(?:${possibleMark.source})\\s*[.\u3002])$`,
  "u",
);
const boldLabel = /^\*\*[^*\n]{2,30}(?:[:\uFF1A]\*\*|\*\*[:\uFF1A])/;
/** The signs of a headline in Markdown. */
const headlineSigns = /^#{1,6} +/;

function isSmallLetter(source: string, at: number): boolean {
  const code = source.charCodeAt(at);
  return code < 0xc0 ? code >= 0x61 && code <= 0x7a : /\p{Ll}/u.test(source[at]!);
}

/** Reads the lines of a text that are not blank. `areClean` is true if `cleanWords` changes none. */
export function readLines(source: string, areClean: boolean, dayFirst: DayFirst): Line[] {
  const lines: Line[] = [];
  let hasHeadline = false;
  for (let at = 0; at < source.length;) {
    const end = endOfLine(source, at);
    const span = trimSpan(source, at, end);
    const isFormFeed = span.start > at && source.slice(at, span.start).includes("\f");
    const isIndented = span.start > at;
    at = end + 1;
    if (span.start === span.end && !isFormFeed) continue;
    const before = lines.at(-1);
    const isAfterGap =
      before !== undefined &&
      source.lastIndexOf("\n", span.start) > source.indexOf("\n", before.end);
    const startsSmall =
      isSmallLetter(source, span.start) &&
      !startsWithItem.test(source.slice(span.start, span.start + 8));
    const continues = startsSmall && before !== undefined && !isAfterGap;
    const line = readLine(source, span, {
      isClean: areClean,
      dayFirst,
      continues,
      isAfterGap,
      isIndented,
    });
    // The first `# ` is a headline, also with a date at its end.
    const isHeadline: boolean = line.isTopHeading && !hasHeadline;
    hasHeadline ||= isHeadline;
    // The end of a statement whose start was not copied.
    const isRest = startsSmall && !continues && endsInCitation.test(line.text);
    // The address of `[^1]: Tin report`.
    const isInList = line.address !== undefined && !isAfterGap && before?.isListedSource === true;
    lines.push(
      isInList
        ? { ...line, ...listedSource, address: undefined }
        : isRest
          ? { ...line, isBody: true }
          : isHeadline
            ? { ...line, sourceLine: undefined }
            : line,
    );
  }
  readTimeLines(lines);
  for (const index of findNumberedSources(source, lines))
    lines[index] = { ...lines[index]!, ...listedSource, address: undefined };
  for (const index of findHeadedEntries(lines))
    lines[index] = { ...lines[index]!, ...listedSource, address: undefined };
  for (const index of findDatedEntries(lines)) {
    const isNumbered = readSources(lines[index]!.text, 0, true).length > 0;
    lines[index] = { ...lines[index]!, ...(isNumbered ? listedSource : { sourceLine: undefined }) };
  }
  markCards(source, lines);
  for (const index of findNumberedStatements(lines))
    lines[index] = { ...lines[index]!, isBody: true, sourceLine: undefined };
  return lines;
}

/** Reads a line such as `Time: 22:10`, directly below or above the line with its day, as a part of the date. */
function readTimeLines(lines: Line[]): void {
  for (const [index, { sourceLine, isAfterGap }] of lines.entries()) {
    const day = sourceLine?.published;
    if (day?.text.length !== lengthOfDay) continue;
    for (const at of [index + 1, index - 1]) {
      const line = lines[at];
      if (line === undefined || line.sourceLine !== undefined || line.isBody) continue;
      if (at < index ? isAfterGap : line.isAfterGap) continue;
      // A sign of Markdown inside the line has other offsets.
      if (line.end - line.start !== line.text.length) continue;
      const time = readTimeLine(line.text, line.start, day);
      if (time !== undefined) lines[at] = { ...line, sourceLine: time };
    }
  }
}

/** The length of `2025-11-19`. */
const lengthOfDay = 10;

const numberAtStart = /^(?<number>[0-9]{1,2})[.)、．](?:\s\S|[^\s0-9])/;

/**
 * Finds the entries `1. El Deber`, `2. Página Siete` directly below the heading of a list of sources and above an empty line or the
 * end: the last one is no headline of the date below it.
 */
function findHeadedEntries(lines: readonly Line[]): number[] {
  const found: number[] = [];
  for (let at = 1; at < lines.length; at++) {
    if (readListNumber(lines[at]!) !== 1) continue;
    const heading = lines[at - 1]!.text;
    if (!isSourceListHeading(heading) || notesHeading.test(heading)) continue;
    let end = at + 1;
    while (end < lines.length && !lines[end]!.isAfterGap) {
      if (readListNumber(lines[end]!) !== end - at + 1) break;
      end++;
    }
    const isAlone = end === lines.length || lines[end]!.isAfterGap;
    const areEntries =
      isAlone && lines.slice(at, end).every(({ text }) => !endsInCitation.test(text));
    if (areEntries) for (let index = at; index < end; index++) found.push(index);
    at = end - 1;
  }
  return found;
}

/**
 * Finds the entries `1 Reuters, 30 Nov 2026` and `Nikkei, 29 Nov 2026` below the heading of a list of sources that is below a text:
 * they are no head of another text. Without a number, the lines below an empty line may be one if the page goes on.
 */
function findDatedEntries(lines: readonly Line[]): number[] {
  const found: number[] = [];
  let hasBody = false;
  for (let at = 1; at < lines.length; at++) {
    hasBody ||= lines[at - 1]!.isBody;
    if (!hasBody || !isSourceListHeading(lines[at - 1]!.text)) continue;
    const isNumbered = ({ text }: Line): boolean => readSources(text, 0, true).length > 0;
    let end = at;
    while (end < lines.length && (isDatedName(lines[end]!) || isNumbered(lines[end]!))) end++;
    const next = lines[end];
    let to = end;
    if (next !== undefined)
      while (to > at && !isNumbered(lines[to - 1]!)) {
        to--;
        if (lines[to]!.isAfterGap) break;
      }
    // A bullet directly below belongs to the line above it.
    if (next?.isAfterGap === false && next.isBody) to = at;
    for (let index = at; index < to; index++)
      if (lines[index]!.sourceLine !== undefined) found.push(index);
    at = Math.max(end, at);
  }
  return found;
}

/** Marks the lines of entries on several lines below the last heading of a list of sources: a date among them is no head of another text. */
function markCards(source: string, lines: Line[]): void {
  const from = lines.findLastIndex(({ text }) => isSourceListHeading(text)) + 1;
  if (from === 0 || !lines.slice(0, from).some(({ isBody }) => isBody)) return;
  for (const [at, { end }] of readSourceCards(source, lines.slice(from)))
    for (let index = from + at; index < from + end; index++) {
      const part = index === from + at ? listedSource : { sourceLine: undefined };
      lines[index] = { ...lines[index]!, ...part };
    }
}

/** Returns true for a name and a date without the label of a source line. */
function isDatedName({ text, sourceLine, isBody }: Line): boolean {
  return (
    !isBody &&
    sourceLine?.source !== undefined &&
    (sourceLine.published !== undefined || sourceLine.unclearDate !== undefined) &&
    sourceLabelLength(text) === 0
  );
}

/** The number of a line such as `1. El Deber`. */
function readListNumber({ text }: Line): number {
  const code = text.charCodeAt(0);
  const isNumbered = code >= 0x31 && code <= 0x39;
  return isNumbered ? Number(numberAtStart.exec(text)?.groups!["number"]) : Number.NaN;
}

/** The end of a statement in a list: a citation, or a full stop or a semicolon. */
function endsItem(text: string): boolean {
  return /[.;\u3002；]$/.test(text) || endsInCitation.test(text);
}

/**
 * Finds the lines of lists such as `1. Tin rose [1]`, `2. Stocks fell.`: each has the next number and ends in a citation or like a
 * sentence.
 */
function findNumberedStatements(lines: readonly Line[]): number[] {
  const found: number[] = [];
  let run: number[] = [];
  const end = (): void => {
    if (run.length > 1) for (const index of run) found.push(index);
    run = [];
  };
  for (const [index, line] of lines.entries()) {
    const { text } = line;
    const number = readListNumber(line);
    if (number === 1 || number !== run.length + 1) end();
    if (number === run.length + 1 && endsItem(text)) run.push(index);
    else end();
  }
  end();
  return found;
}

/** A source in a list may end in a date too, as a source line does. */
const listedSource = { isListedSource: true, isBody: true, sourceLine: undefined } as const;

function readLine(
  source: string,
  { start, end }: Span,
  {
    isClean,
    dayFirst,
    continues,
    isAfterGap,
    isIndented,
  }: {
    readonly isClean: boolean;
    readonly dayFirst: DayFirst;
    readonly continues: boolean;
    readonly isAfterGap: boolean;
    readonly isIndented: boolean;
  },
): Line {
  const line = source.slice(start, end);
  const signs = line.startsWith("#") ? (headlineSigns.exec(line)?.[0].length ?? 0) : 0;
  const text =
    line.length > 1000 ? line : isClean ? line.slice(signs) : cleanWords(line.slice(signs));
  const startsLead = startsWithLead(text);
  const address =
    text.startsWith("http") || text.startsWith("<http") ? readAddressLine(line, start) : undefined;
  const isListedSource = isPlainListedSource(text) || isInlineList(text);
  const isTopHeading = signs > 0 && line.startsWith("# ");
  return {
    text,
    start: start + signs,
    end,
    sourceLine:
      isListedSource || address
        ? undefined
        : readSourceLine(line.slice(signs), start + signs, dayFirst),
    address,
    startsLead,
    isListedSource,
    isHeading: signs > 0,
    isTopHeading,
    isBold: line.startsWith("**") && line.endsWith("**"),
    isField: line.startsWith("**") && boldLabel.test(line),
    isBody: startsLead || isListedSource || looksLikeBody(text),
    isRule: line === "" || rule.test(line),
    continues,
    isAfterGap,
    isIndented,
  };
}

function looksLikeBody(text: string): boolean {
  return (
    text.length > longestTitle ||
    startsWithSign.test(text) ||
    hasGroupHeading(text.slice(0, 20)) ||
    (citationMark.test(text) && (/\s-\s/.test(text) || citedSentence.test(text)))
  );
}
