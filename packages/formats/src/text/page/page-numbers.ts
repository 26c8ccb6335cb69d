import { startsWithBullet } from "../bullet-signs.ts";
import { citesNumbers, endsInCitation } from "../citation-marks.ts";
import { endsSentence } from "../headings.ts";
import type { PageLine, PageText } from "./page-text.ts";

/** `3`, `- 3 -` and `3 / 12`, the number of a page. */
export const lonePageNumber = /^(?:[-–—]\s?)?(?<page>[0-9]{1,3})(?:\s?[-–—]|\s?\/\s?[0-9]{1,3})?$/;
const mayHaveNumbers = /\n[^\S\n]*(?:[-–—] ?)?[0-9]{1,3}(?: ?[-–—]| ?\/ ?[0-9]{1,3})?\s*(?:\n|$)/;
/** A longer line is no line of each page, in UTF-16 code units. */
const longestHead = 100;
/** The fewest lines of a page above its number. */
const fewestLines = 2;

/** A number on a line of its own. */
interface NumberLine {
  readonly line: PageLine;
  /** Its index among the lines that are not blank. */
  readonly index: number;
  readonly number: number;
}

/**
 * Removes the numbers of pages on lines of their own, if each is higher by one than the one before and no other number is on such
 * a line, with the line next to each number that every page has. In a text with citations such as `[1]` they are no citations.
 */
export function dropNumbersOfPages(page: PageText): void {
  if (!mayHaveNumbers.test(page.text)) return;
  const lines = page.lines();
  const numbers = numberLines(lines);
  const [first] = numbers;
  if (first === undefined || !countOn(numbers)) return;
  const heads = linesOfEachPage(lines, numbers);
  const isCited = citesNumbers(page.text);
  const { number } = first;
  const isAtEnd = endsIn(lines, numbers.at(-1)!, heads);
  // Numbers from 1 may be those of sections, and the only number may be a part of the text.
  const arePages =
    numbers.length === 1
      ? isCited && isAtEnd
      : heads.size > 0 || (isCited && (isAtEnd || number > 1));
  if (!arePages) return;
  for (const { line } of numbers) page.drop(line, "interface-residue", "the number of a page");
  for (const line of heads) page.drop(line, "interface-residue", "a line of each page");
}

function numberLines(lines: readonly PageLine[]): NumberLine[] {
  const found: NumberLine[] = [];
  for (const [index, line] of lines.entries()) {
    const page =
      line.text.length <= 9 ? lonePageNumber.exec(line.text)?.groups!["page"] : undefined;
    if (page !== undefined) found.push({ line, index, number: Number(page) });
  }
  return found;
}

/** Returns true if each number is the next one, with the lines of a page above it. */
function countOn(numbers: readonly NumberLine[]): boolean {
  let above = -1;
  return numbers.every(({ number, index }, at) => {
    const isNext = at === 0 || number === numbers[at - 1]!.number + 1;
    const hasPage = index - above > fewestLines;
    above = index;
    return isNext && hasPage;
  });
}

/** Finds the same words directly above each number or below it. Below the last one there may be none. */
function linesOfEachPage(
  lines: readonly PageLine[],
  numbers: readonly NumberLine[],
): ReadonlySet<PageLine> {
  for (const step of [-1, 1]) {
    const near = numbers.map(({ index }) => lines[index + step]);
    const found = near.filter((line) => line !== undefined);
    const [first] = found;
    if (first === undefined || found.length < near.length - 1 || !mayBeHead(first.text)) continue;
    const isRepeated = found.length > 1 || (step === 1 && lines[0]!.text === first.text);
    if (isRepeated && found.every(({ text }) => text === first.text)) return new Set(found);
  }
  return new Set();
}

function mayBeHead(text: string): boolean {
  return (
    text.length <= longestHead &&
    !startsWithBullet.test(text) &&
    !endsInCitation.test(text) &&
    !endsSentence(text, text.length)
  );
}

/** Returns true if the text ends in a number, or in a line of each page below it. */
function endsIn(
  lines: readonly PageLine[],
  { index }: NumberLine,
  heads: ReadonlySet<PageLine>,
): boolean {
  return lines.slice(index + 1).every((line) => heads.has(line));
}
