import { startsWithBullet } from "../bullet-signs.ts";
import { citesNumbers, endsInCitation } from "../citation-marks.ts";
import type { PageLine, PageText } from "./page-text.ts";
import { endsSentence } from "../sentence-end.ts";

/** `3`, `- 3 -` and `3 / 12`, the number of a page. */
export const lonePageNumber = /^(?:[-–—]\s?)?(?<page>[0-9]{1,3})(?:\s?[-–—]|\s?\/\s?[0-9]{1,3})?$/;
const mayHaveNumbers = /\n[^\S\n]*(?:[-–—] ?)?[0-9]{1,3}(?: ?[-–—]| ?\/ ?[0-9]{1,3})?\s*(?:\n|$)/;
/** A longer line is no line of each page, in UTF-16 code units. */
const longestHead = 100;
/** A single line with a number may be a part of the text. */
const fewestFeet = 2;
/** How many lines at the top may be the title. */
const linesOfTop = 6;
/** The fewest lines of a page above its number. */
const fewestLines = 2;

/** `RARE EARTHS AFTER THE TRUCE | 2` and `2 | Rare Earths after the Truce`: the foot or the head of a page. */
const foot =
  /^(?:(?<before>[0-9]{1,3})\s{0,4}\|\s{0,4}(?<wordsAfter>\D.{1,98})|(?<words>.{2,98}\D)\s{0,4}\|\s{0,4}(?<after>[0-9]{1,3}))$/;
const mayHaveFeet = /\|\s?[0-9]{1,3}[^\S\n]*(?:\n|$)|\n[^\S\n]*[0-9]{1,3}\s?\|/;

/**
 * Removes lines of words and a number beside `|`, if the numbers count up, and the words are repeated or those of a line at the top.
 * They may alternate: the title on one page, the authors on the next.
 */
function dropFeet(page: PageText): void {
  const lines = page.lines();
  const feet = lines.flatMap((line) => {
    const { before, wordsAfter, words, after } =
      (line.text.includes("|") ? foot.exec(line.text)?.groups : undefined) ?? {};
    const title = (words ?? wordsAfter)?.trim();
    const isFoot = title !== undefined && /\p{L}/u.test(title) && mayBeHead(title);
    return isFoot ? [{ line, title: title.toLowerCase(), number: Number(before ?? after) }] : [];
  });
  if (feet.length < fewestFeet) return;
  if (feet.some(({ number }, index) => index > 0 && number <= feet[index - 1]!.number)) return;
  const top = new Set(lines.slice(0, linesOfTop).map(({ text }) => text.toLowerCase()));
  const titles = new Set(feet.map(({ title }) => title));
  const isRepeated =
    titles.size < feet.length || (titles.size <= 2 && [...titles].some((title) => top.has(title)));
  if (titles.size > 2 || !isRepeated) return;
  const indexes = new Map(lines.map(({ start }, index) => [start, index]));
  for (const { line } of feet) {
    page.drop(line, "interface-residue", "the foot of a page");
    const index = indexes.get(line.start)!;
    const [above, below] = [lines[index - 1], lines[index + 1]];
    // A sentence that continues on the next page.
    if (above !== undefined && /^\p{Ll}/u.test(below?.text ?? "") && !isEnd(above))
      page.replace(above.end, " ".repeat(line.start - above.end));
  }
}

function isEnd({ text }: PageLine): boolean {
  return endsSentence(text, text.length) || endsInCitation.test(text);
}

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
  if (page.text.includes("|") && mayHaveFeet.test(page.text)) dropFeet(page);
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
    if (first === undefined || found.length < near.length - 1) continue;
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
