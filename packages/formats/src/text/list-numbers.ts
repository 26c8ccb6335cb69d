import { countHan } from "./count-han.ts";
import { readHeading } from "./headings.ts";
import { endOfLine } from "./spans.ts";
import type { BreakToken, DashToken, NumberToken, Token } from "./token.ts";
import { endsSentence } from "./sentence-end.ts";

const letterLabels = "abcdefgh".split("");
const numberLabels = Array.from({ length: 100 }, (_, index) => String(index + 1));

/** The most tokens to look through for the next number of a list. */
const mostBetween = 24;

/** A longer line without a bullet and a citation is no heading, in UTF-16 code units. */
export const longestHeading = 40;

/** A wrapped line is longer than the first, and a statement than the second or than its heading, in UTF-16 code units. */
const shortestWrap = 25;
const shortestStatement = 15;

/**
 * Returns true if each number is before a heading: a short line without a citation, above a statement that has one, or a line in
 * capitals above one without a number.
 */
export function numbersAreHeadings(source: string, tokens: readonly Token[]): boolean {
  let hasNumber = false;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!;
    if (token.kind !== "number") continue;
    const end = tokens[index + 1];
    if (end?.kind !== "break") return false;
    if (token.isCapitals === true && tokens[index + 2]?.kind !== "number") {
      hasNumber = true;
      continue;
    }
    const length = end.start - token.end;
    const isShort = length <= (end.blank ? longestHeading : shortestWrap);
    if (!isShort && !isTitleAbove(source, token.end, end)) return false;
    const below = tokens.slice(index + 2, index + mostBetween);
    const next = below.find(({ kind }) => kind !== "break");
    if (next?.kind !== "mark" || next.start - end.end < Math.min(shortestStatement, length))
      return false;
    hasNumber = true;
  }
  return hasNumber;
}

/**
 * Returns true for a title directly above a line that starts a sentence and is so long that the line of the title had room for its
 * first word, so that it was not wrapped there.
 */
function isTitleAbove(
  source: string,
  start: number,
  { start: lineEnd, end, blank }: BreakToken,
): boolean {
  if (blank || readHeading(source, start, lineEnd)?.title === undefined) return false;
  const below = source.slice(end, endOfLine(source, end)).trimEnd();
  const [word] = /^\S{0,40}/u.exec(below)!;
  return /^["“«「]?\p{Lu}/u.test(below) && below.length > lineEnd - start + 1 + word.length;
}

/** The line below a title is longer, in UTF-16 code units, of which a Han character counts as two. */
const shortestParagraph = 24;

/** Returns true if each of several numbers is before a title: a short line above a sentence, which is longer. */
export function numbersAreTitles(source: string, tokens: readonly Token[], to: number): boolean {
  let count = 0;
  for (const [index, token] of tokens.entries()) {
    if (token.kind === "dash" || token.kind === "group") return false;
    if (token.kind !== "number") continue;
    const [titleEnd, paragraphEnd] = tokens.slice(index + 1, index + 3);
    if (titleEnd?.kind !== "break" || paragraphEnd?.kind === "number") return false;
    const title = source.slice(token.end, titleEnd.start);
    const paragraph = source.slice(titleEnd.end, paragraphEnd?.start ?? to);
    const isTitle =
      title.length <= longestHeading &&
      readHeading(source, token.end, titleEnd.start)?.kind === "group" &&
      /^["“«「]?[\p{Lu}\p{Lo}]/u.test(paragraph) &&
      endsSentence(source, paragraphEnd?.start ?? to) &&
      paragraph.length + countHan(paragraph) >= Math.max(shortestParagraph, title.length);
    if (!isTitle) return false;
    count++;
  }
  return count > 1;
}

/**
 * Returns a test for the numbers that open a bullet, by the index of their token. `isBelowNumber` is true if a number opens a
 * bullet on the line above.
 */
export function bulletNumbers(
  tokens: readonly Token[],
): (index: number, isBelowNumber: boolean) => boolean {
  const isListed = listedNumbers(tokens);
  return (index, isBelowNumber) => {
    const token = tokens[index] as NumberToken;
    return (
      isListed(token) &&
      isNoHeading(tokens, index, isBelowNumber) &&
      !(token.mayBeOrdinal === true && isOrdinal(tokens, index))
    );
  };
}

/** Returns a test for numbers that begin a list or are next to another one of it. `2. Halbjahr` and `c. 46 kt` alone are text. */
function listedNumbers(tokens: readonly Token[]): (token: NumberToken) => boolean {
  const counts = new Map<string | undefined, number>();
  for (const token of tokens)
    if (token.kind === "number") counts.set(token.label, (counts.get(token.label) ?? 0) + 1);
  return ({ label }) => {
    if (label === undefined) return true;
    const numbers = /^[0-9]/.test(label) ? numberLabels : letterLabels;
    const at = numbers.indexOf(label);
    return (
      at <= 0 ||
      counts.has(numbers[at - 1]!) ||
      counts.has(numbers[at + 1]!) ||
      counts.get(label)! > 1
    );
  };
}

/** Returns true for `1. Quartal` and `一、二季度`, unless the number before or after it makes them items of a list. */
function isOrdinal(tokens: readonly Token[], index: number): boolean {
  const { value } = tokens[index] as NumberToken;
  const before = tokens.slice(Math.max(0, index - mostBetween), index).findLast(isNumber);
  const after = tokens.slice(index + 1, index + mostBetween).find(isNumber);
  const counts = (token: NumberToken | undefined, wanted: number): boolean =>
    token !== undefined && token.mayBeOrdinal !== true && token.value === wanted;
  return value !== undefined && !counts(before, value - 1) && !counts(after, value + 1);
}

/**
 * `1. ` opens a bullet, unless a dash follows on the same line or opens the next one: then it numbers a heading. In a list of
 * numbered lines of which some have a dash, the dash is text.
 */
function isNoHeading(tokens: readonly Token[], index: number, isBelowNumber: boolean): boolean {
  const next = tokens[index + 1];
  const own = tokens[index] as NumberToken;
  if (next?.kind === "dash")
    return (
      isBelowNumber ||
      own.isRound === true ||
      isAside(next, tokens[index + 2]) ||
      isAboveNumber(tokens, index)
    );
  const afterBreak = next?.kind === "break" ? tokens[index + 2] : undefined;
  // `1. Supply` above `1.1 Output rose`, and `1.供应` above `（1）产量上升`.
  if (afterBreak?.kind === "number") {
    if (afterBreak.isPart) return own.isPart === true;
    const isShort = next!.start - own.end <= longestHeading;
    if (isShort && afterBreak.isBracketed === true && afterBreak.value === 1)
      return own.isBracketed === true;
    if (startsCitedList(tokens, index + 2)) return false;
  }
  return !(afterBreak?.kind === "dash" && afterBreak.opensLine && afterBreak.start === next!.end);
}

/** Returns true for the dashes around a part of a statement: `A rise – to $3,000 – is likely`. */
function isAside(opening: DashToken, closing: Token | undefined): boolean {
  return closing?.kind === "dash" && !opening.usual && !closing.usual && !closing.opensLine;
}

/** Returns true for `1. Output rose [1].` below the heading `2. Supply`. A list in which each number is 1 has no heading. */
function startsCitedList(tokens: readonly Token[], index: number): boolean {
  if ((tokens[index] as NumberToken).value !== 1) return false;
  const below = tokens.slice(index + 1, index + mostBetween);
  const next = below.findIndex(isNumber);
  const own = next === -1 ? below : below.slice(0, next);
  return own.some(({ kind }) => kind === "mark") && below.find(isNumber)?.value !== 1;
}

/** Returns true if the line below is numbered too, and has no dash. */
function isAboveNumber(tokens: readonly Token[], index: number): boolean {
  let below = index + 1;
  while (tokens[below]?.kind === "dash" || tokens[below]?.kind === "mark") below++;
  if (tokens[below]?.kind !== "break" || tokens[below + 1]?.kind !== "number") return false;
  below += 2;
  while (tokens[below]?.kind === "mark") below++;
  const end = tokens[below]?.kind ?? "break";
  return end === "break" && tokens[below + 1]?.kind !== "dash";
}

function isNumber(token: Token): token is NumberToken {
  return token.kind === "number";
}
