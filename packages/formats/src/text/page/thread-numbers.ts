import { startsWithSign } from "../bullet-signs.ts";
import { possibleMark } from "../citation-marks.ts";
import { readSourceLine } from "../source-line/read-source-line.ts";
import { sourceListNames } from "../source-words.ts";
import { ornamentSpace } from "./line-ornaments.ts";
import type { PageLine, PageText } from "./page-text.ts";

/** `1/5 `, `(1/5) ` and `1/ ` before the words of a post. */
const before = /^[([]?(?<number>[0-9]{1,2})\/(?<total>[0-9]{1,2})?[)\]]?:?\s+(?=[^\p{Ll}\s])/u;
/** ` 1/5`, ` (1/5)` and ` 1/` after them. */
const after = /\s[([]?(?<number>[0-9]{1,2})\/(?<total>[0-9]{1,2})?[)\]]?$/;
/** The list of sources in the last post. */
const sources = new RegExp(String.raw`^${sourceListNames}\s?(?:[:\uFF1A]|$)`, "i");
/** The longest number after a post, in UTF-16 code units. */
const longest = 8;
/** Fewer posts without the last one may be something else. */
const fewestPosts = 3;

interface ThreadNumber {
  readonly line: PageLine;
  /** Its index among the lines that are not blank. */
  readonly index: number;
  readonly number: number;
  readonly total: number | undefined;
  /** The number with the signs and the white space around it. */
  readonly written: string;
}

/**
 * Reads the numbers of the posts of a thread, `1/5` to `5/5` or `1/`, `2/` …: before a post as a bullet, after it as white space. A
 * first post without a citation is the headline, and so is each that is directly above a source line.
 */
export function readThreadNumbers(page: PageText): void {
  if (!page.text.includes("2/")) return;
  const lines = page.lines();
  const starts = numbersOf(lines, numberBefore);
  if (isThread(starts)) {
    const areHeadlines = starts.every(({ index }) => isAboveSource(lines, index));
    for (const each of starts) {
      const { line, written } = each;
      const isHeadline = areHeadlines || (each === starts[0] && isTitle(page.text, lines, starts));
      // `4/4 Sources: [1] Reuters`
      const isPost = !isHeadline && !sources.test(line.text.slice(written.length));
      page.replace(
        line.start,
        isPost ? "-".padEnd(written.length) : ornamentSpace.repeat(written.length),
      );
    }
  }
  const ends = numbersOf(lines, numberAfter);
  if (isThread(ends))
    for (const { line, written } of ends) page.blank(line.end - written.length, line.end);
}

/** Finds the lines with a number of a post. Most lines have no slash. */
function numbersOf(
  lines: readonly PageLine[],
  read: (words: string) => RegExpExecArray | null,
): ThreadNumber[] {
  return lines.flatMap((line, index) => {
    const match = line.text.includes("/") ? read(line.text) : null;
    if (match === null) return [];
    const { number, total } = match.groups!;
    return [
      {
        line,
        index,
        number: Number(number),
        total: total === undefined ? undefined : Number(total),
        written: match[0],
      },
    ];
  });
}

function numberBefore(words: string): RegExpExecArray | null {
  return before.exec(words);
}

/** In a bullet, such a number is a fraction. */
function numberAfter(words: string): RegExpExecArray | null {
  return startsWithSign.test(words) ? null : after.exec(words.slice(-longest));
}

/** Returns true for numbers that count from 1 to their total, or from 1 to at least 3. */
function isThread(numbers: readonly ThreadNumber[]): boolean {
  const total = numbers[0]?.total;
  return (
    numbers.length > 1 &&
    numbers.every((each, index) => each.number === index + 1 && each.total === total) &&
    (total === undefined || numbers.length === total || numbers.length >= fewestPosts)
  );
}

/** Returns true for the headline of one of several briefs: its source line is directly below it. */
function isAboveSource(lines: readonly PageLine[], at: number): boolean {
  const below = lines[at + 1];
  return below !== undefined && readSourceLine(below.text, 0)?.source !== undefined;
}

/** Returns true for a first post without a citation, at the top or below source lines. */
function isTitle(
  text: string,
  lines: readonly PageLine[],
  [first, second]: readonly ThreadNumber[],
): boolean {
  const { line, index } = first!;
  return (
    !possibleMark.test(text.slice(line.start, second!.line.start)) &&
    lines.slice(0, index).every((above) => readSourceLine(above.text, 0) !== undefined)
  );
}
