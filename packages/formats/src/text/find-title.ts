import { hasHan } from "@mineral-brief/schema/reading";
import { citationMark, endsCited } from "./citation-marks.ts";
import { endsInAbbreviation } from "./headings.ts";
import { isOffer } from "./page/chat-answer.ts";
import { longestTitle, type Line } from "./read-lines.ts";
import { endOfSourceList } from "./source-list.ts";
import {
  hasSeveralWords,
  isLabelledSentence,
  isNoHeadline,
  isSectionLabel,
} from "./title-lines.ts";
import { endsSentence } from "./sentence-end.ts";

/** A longer line with a full stop is prose. */
const leastProse = 40;
/** A longer line is not wrapped to a width. */
const widestWrap = 120;

/** A line with a time is a part of a page: `10-09 11:20 来自 iPhone客户端`. */
const hasClock = /(?<![0-9:.])[0-2]?[0-9]:[0-5][0-9](?![0-9:])/;

export const endsInColon = /[:\uFF1A]$/;

/** Returns true if a text ends in a full stop that ends a sentence. */
function endsInFullStop(text: string): boolean {
  return /[.\u3002]$/.test(text) && !endsInAbbreviation(text);
}

/** Returns the index of the last line that reads like a headline, and not like a topic or the sentence below a headline. */
export function findTitle(lines: readonly Line[]): number {
  return lines.findLastIndex(isLongTitleLine);
}

/**
 * Returns the index of the headline of a page whose other lines are prose and its headings: a line that is at the top twice, or
 * the first line. Returns -1 for other lines.
 */
export function findTitleAboveProse(lines: readonly Line[]): number {
  const seen = new Map<string, number>();
  for (const [index, line] of lines.entries()) {
    const first = seen.get(line.text);
    if (first !== undefined && isLongTitleLine(line)) return first;
    seen.set(line.text, index);
  }
  const prose = lines.findIndex(({ text }) => text.length > leastProse && endsInFullStop(text));
  const isAbove = prose > 0 && lines.slice(prose + 1).some((line) => couldBeTitle(line));
  if (!isAbove) return -1;
  return isLongTitleLine(lines[0]!) ? 0 : lines.slice(0, prose).findLastIndex(isLongTitleLine);
}

/** Returns the index of the first line that may be a headline, or else a sentence that may be one. */
export function findFirstTitle(lines: readonly Line[]): number {
  const first = lines.findIndex((line) => couldBeTitle(line));
  return first === -1
    ? lines.findIndex((line) => !isNeverTitle(line) && line.text.length <= longestTitle)
    : first;
}

/** Returns true if the last line does not continue the body, so that it can only be a headline. */
export function isLoneTitle(lines: readonly Line[]): boolean {
  const last = lines.at(-1)!;
  const before = lines.at(-2);
  if (before === undefined || !couldBeTitle(last)) return false;
  return (
    (last.isAfterGap && endOfSourceList(lines.slice(0, -1)) === lines.length - 1) ||
    endsCited(before.text) ||
    before.text.length > widestWrap ||
    (before.text.length < 1000 && hasHan(last.text) !== hasHan(before.text))
  );
}

/** Returns false for a statement, a label of a section and other lines that are neither a headline nor a topic. */
function mayBeInHead(line: Line): boolean {
  return (
    !citationMark.test(line.text) &&
    !hasClock.test(line.text) &&
    !isSectionLabel(line.text) &&
    !isNoHeadline(line) &&
    !line.isBody
  );
}

/** Returns true for a line that reads like a headline: it starts like one, and does not end like a sentence. */
export function couldBeTitle(line: Line): boolean {
  return (
    line.text.length <= longestTitle &&
    /^[\p{Lu}\p{Lo}\p{N}"'“‘«「『《【]/u.test(line.text) &&
    !/[.,;:\u3002\uFF0C\uFF1B\uFF1A]$/u.test(line.text) &&
    mayBeInHead(line)
  );
}

/** Returns true for a line of several words that reads like a headline. */
function isLongTitleLine(line: Line): boolean {
  return couldBeTitle(line) && hasSeveralWords(line);
}

/** Returns true for a short line that reads like a topic. `longest` is in UTF-16 code units. */
export function couldBeTopic(line: Line, longest: number): boolean {
  return (
    line.text.length <= longest &&
    line.sourceLine?.isCertain !== true &&
    /^[\p{Lu}\p{Lo}\p{N}]/u.test(line.text) &&
    !endsSentence(line.text, line.text.length) &&
    !endsInColon.test(line.text) &&
    mayBeInHead(line)
  );
}

/** Returns true for a line above bullets that is never the headline: `Key ideas`, `What to know:`. */
export function isNeverTitle(line: Line): boolean {
  const { text } = line;
  return (
    !line.isHeading &&
    (endsInColon.test(text) ||
      isSectionLabel(text) ||
      isNoHeadline(line) ||
      (endsInFullStop(text) && isLabelledSentence(text)))
  );
}

/** Returns true for a sentence, a time, or a line that ends in a colon or, as a dateline does, in a dash: `JAKARTA, April 16 (Wire) -`. */
export function isNoTitle(text: string): boolean {
  return endsInFullStop(text) || hasClock.test(text) || /[-–—:\uFF1A]$/.test(text);
}

/** Returns true for a line of several words that reads like a headline, and not like an offer of an assistant. */
export function isHeadlineLike(line: Line): boolean {
  return isLongTitleLine(line) && !isOffer(line.text);
}
