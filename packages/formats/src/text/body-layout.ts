import type { CitationMark } from "./citation-marks.ts";
import { countHan } from "./count-han.ts";
import { endsSentence, readHeading } from "./headings.ts";
import type {
  BreakToken,
  DashToken,
  GroupToken,
  NamedToken,
  NumberToken,
  Token,
} from "./tokens.ts";

/** A token after its role is decided: a list number has become a bullet or words. */
export type LaidOutToken = CitationMark | DashToken | GroupToken | NamedToken | BreakToken;

/** How a body is laid out, and the tokens that count in that layout. */
export interface BodyLayout {
  readonly tokens: readonly LaidOutToken[];
  /** True if the body has a citation. */
  readonly cited: boolean;
  /** True if bullets are on lines of their own. */
  readonly hasLineBullets: boolean;
  /** True if line breaks separate parts of the body. */
  readonly hasLines: boolean;
  /** True if each line with a number is a title above the sentences of its section, and the body has no citation. */
  readonly hasNumberedTitles: boolean;
  /** The offset of the last token other than a line break. */
  readonly lastBullet: number;
  /** True if it has several lines, but no citation, no bullet and no `Group 1`. */
  readonly isPlainLines: boolean;
}

const letterLabels = "abcdefgh".split("");
const numberLabels = Array.from({ length: 100 }, (_, index) => String(index + 1));

/** The most tokens to look through for the next number of a list. */
const mostBetween = 24;

/** Text with longer lines was not wrapped to a width. */
const widestWrap = 120;

/** A longer line without a bullet and a citation is no heading, in UTF-16 code units. */
const longestHeading = 40;

/** The full stop after a citation. */
const longestStop = 1;

/**
 * Decides what line breaks and unusual dashes mean.
 *
 * If most bullets follow a citation on the same line, and all lines are short, the body is one long line that was
 * wrapped: its line breaks are spaces. In any other body a line break separates what is before and after it. Inside a
 * line, a dash other than `-` opens a bullet only if the body has no `-`, or between two cited statements of a list.
 */
export function layOutBody(
  source: string,
  tokens: readonly Token[],
  start: number,
  end: number,
): BodyLayout {
  const { isWrapped, hasUsual, cited } = surveyTokens(tokens, start, end);
  const isListed = listedNumbers(tokens);
  const hasNumberedTitles = !cited && numbersAreTitles(source, tokens, end);
  const areHeadings = hasNumberedTitles || numbersAreHeadings(tokens);
  const kept: LaidOutToken[] = [];
  let hasLineBullets = false;
  let hasLines = false;
  // True if a number opens a bullet on this line, and on the line above.
  let isNumbered = false;
  let isBelowNumber = false;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!;
    if (token.kind === "break") {
      if (isWrapped && !token.blank && !precedesRemark(tokens, index)) continue;
      isBelowNumber = isNumbered;
      isNumbered = false;
      hasLines = true;
      kept.push(token);
    } else if (token.kind === "number") {
      if (
        isWrapped ||
        areHeadings ||
        !isListed(token) ||
        !opensBullet(tokens, index, isBelowNumber)
      )
        continue;
      if (token.mayBeOrdinal === true && isOrdinal(tokens, index)) continue;
      hasLineBullets = true;
      isNumbered = true;
      const { start, end } = token;
      kept.push({ kind: "dash", start, end, opensLine: true, usual: false });
    } else if (token.kind !== "dash") {
      kept.push(token);
    } else if (isInHeading(tokens, index)) {
      continue;
    } else if (
      token.usual ||
      !hasUsual ||
      (token.opensLine && !isWrapped) ||
      (hasLineBullets && isBetweenStatements(source, tokens, index))
    ) {
      hasLineBullets ||= token.opensLine && !isWrapped;
      kept.push(isWrapped && token.opensLine ? { ...token, opensLine: false } : token);
    }
  }
  return {
    tokens: kept,
    cited,
    hasLineBullets,
    hasLines,
    hasNumberedTitles,
    lastBullet: kept.findLast(({ kind }) => kind !== "break")?.start ?? start,
    isPlainLines: kept.length > 0 && kept.every(({ kind }) => kind === "break"),
  };
}

function surveyTokens(
  tokens: readonly Token[],
  start: number,
  end: number,
): Readonly<Record<"isWrapped" | "hasUsual" | "cited", boolean>> {
  let longestLine = 0;
  let from = start;
  let opening = 0;
  let inside = 0;
  let followsMark = false;
  let hasUsual = false;
  let cited = false;
  let hasBreak = false;
  let cuts = 0;
  let isHeadingLine = true;
  let before: Token | undefined;
  for (const token of tokens) {
    if (token.kind === "break") {
      hasBreak = true;
      const followsCitation = before?.kind === "mark" && token.start - before.end <= longestStop;
      if (!followsCitation && !(isHeadingLine && token.start - from <= longestHeading)) cuts++;
      isHeadingLine = true;
      longestLine = Math.max(longestLine, token.start - from);
      from = token.end;
    } else if (token.kind === "mark") {
      cited = true;
    } else if (token.kind === "dash") {
      hasUsual ||= token.usual;
      if (token.opensLine) opening++;
      else inside++;
      followsMark ||= !token.opensLine && before?.kind === "mark";
    }
    if (token.kind !== "break") isHeadingLine = false;
    before = token;
  }
  // Bullets follow a citation on the same line, more dashes are inside lines than at their start, and a line ends inside
  // a bullet.
  const areInside = followsMark && inside > opening && (cuts > 0 || !hasBreak);
  return {
    isWrapped: areInside && Math.max(longestLine, end - from) <= widestWrap,
    hasUsual,
    cited,
  };
}

/** Returns true for the dash of `Prices rose [1] — Stocks fell [2]`. */
function isBetweenStatements(source: string, tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  const { start, end } = tokens[index]!;
  return (
    before?.kind === "mark" &&
    tokens[index + 1]?.kind === "mark" &&
    start - before.end <= longestStop + 1 &&
    precedesCapital(source, end)
  );
}

/** Returns true if white space and a capital letter, or a date such as `2028년`, follow an offset. */
export function precedesCapital(source: string, at: number): boolean {
  return /^\s+(?:\*\*)?(?:[\p{Lu}\p{Lo}]|[0-9]{1,4}[년年월月])/u.test(source.slice(at, at + 9));
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

/** A wrapped line is longer than the first, and a statement than the second or than its heading, in UTF-16 code units. */
const shortestWrap = 25;
const shortestStatement = 15;

/**
 * Returns true if each number is before a heading: a short line without a citation, above a statement that has one, or a line in
 * capitals above one without a number.
 */
function numbersAreHeadings(tokens: readonly Token[]): boolean {
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
    if (length > (end.blank ? longestHeading : shortestWrap)) return false;
    const below = tokens.slice(index + 2, index + mostBetween);
    const next = below.find(({ kind }) => kind !== "break");
    if (next?.kind !== "mark" || next.start - end.end < Math.min(shortestStatement, length))
      return false;
    hasNumber = true;
  }
  return hasNumber;
}

/** Returns true if each bullet of a layout has one line below it without a bullet. */
export function arePairs({ tokens }: BodyLayout): boolean {
  const bullets: number[] = [];
  for (const [index, { kind }] of tokens.entries()) if (kind === "dash") bullets.push(index);
  return bullets.every((index, at) => {
    const { end } = tokens[index]!;
    const below = tokens.slice(index + 1, bullets[at + 1]);
    // The break after a sign on a line of its own, and the one before the next bullet at the start of a line.
    const next = tokens[bullets[at + 1] ?? -1];
    const breaks =
      below.length -
      Number(below[0]?.start === end) -
      Number(next !== undefined && below.at(-1)?.end === next.start);
    return breaks === 1 && below.every(({ kind }) => kind === "break");
  });
}

/** The line below a title is longer, in UTF-16 code units, of which a Han character counts as two. */
const shortestParagraph = 24;

/** Returns true if each of several numbers is before a title: a short line above a sentence, which is longer. */
function numbersAreTitles(source: string, tokens: readonly Token[], to: number): boolean {
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

/** Returns true for `1. Quartal` and `一、二季度`, unless the number before or after it makes them items of a list. */
function isOrdinal(tokens: readonly Token[], index: number): boolean {
  const { value } = tokens[index] as NumberToken;
  const isNumber = (token: Token): token is NumberToken => token.kind === "number";
  const before = tokens.slice(Math.max(0, index - mostBetween), index).findLast(isNumber);
  const after = tokens.slice(index + 1, index + mostBetween).find(isNumber);
  const counts = (token: NumberToken | undefined, wanted: number): boolean =>
    token !== undefined && token.mayBeOrdinal !== true && token.value === wanted;
  return value !== undefined && !counts(before, value - 1) && !counts(after, value + 1);
}

/** Returns true if the last line of a body has no citation, and the line above it ends in one. */
function precedesRemark(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  return (
    index === tokens.length - 1 &&
    before?.kind === "mark" &&
    tokens[index]!.start - before.end <= longestStop
  );
}

/** The dash of `Section A — Money` is part of the heading if `1. ` or `a) ` opens the next line. */
function isInHeading(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]!;
  if (token.kind !== "dash" || token.usual || token.opensLine) return false;
  const next = tokens[index + 1];
  const before = tokens[index - 1]?.kind ?? "break";
  return next?.kind === "break" && before === "break" && tokens[index + 2]?.kind === "number";
}

/**
 * `1. ` opens a bullet, unless a dash follows on the same line or opens the next one: then it numbers a heading. In a list of
 * numbered lines of which some have a dash, the dash is text.
 */
function opensBullet(tokens: readonly Token[], index: number, isBelowNumber: boolean): boolean {
  const next = tokens[index + 1];
  const own = tokens[index]!;
  if (next?.kind === "dash")
    return (
      isBelowNumber ||
      (own.kind === "number" && own.isRound === true) ||
      isAside(next, tokens[index + 2]) ||
      isAboveNumber(tokens, index)
    );
  const afterBreak = next?.kind === "break" ? tokens[index + 2] : undefined;
  // `1. Supply` above `1.1 Output rose`, and `1.供应` above `（1）产量上升`.
  if (afterBreak?.kind === "number" && own.kind === "number") {
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
  const isNumber = (token: Token): token is NumberToken => token.kind === "number";
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
