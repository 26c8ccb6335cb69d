import type { CitationMark } from "./citation-marks.ts";
import {
  bulletNumbers,
  longestHeading,
  numbersAreHeadings,
  numbersAreTitles,
} from "./list-numbers.ts";
import { partOfText } from "./part-numbers.ts";
import type { BreakToken, DashToken, GroupToken, NamedToken, Token } from "./token.ts";

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

/** Text with longer lines was not wrapped to a width. */
const widestWrap = 120;

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
  const hasNumberedTitles = !cited && numbersAreTitles(source, tokens, end);
  const areHeadings = hasNumberedTitles || numbersAreHeadings(source, tokens);
  const opensBullet = isWrapped || areHeadings ? () => false : bulletNumbers(tokens);
  const kept: LaidOutToken[] = [];
  let hasLineBullets = false;
  // True if a number opens a bullet on this line, and on the line above.
  let isNumbered = false;
  let isBelowNumber = false;
  for (const [index, token] of tokens.entries()) {
    if (token.kind === "break") {
      if (isWrapped && !token.blank && !precedesRemark(source, tokens, index)) continue;
      isBelowNumber = isNumbered;
      isNumbered = false;
      kept.push(token);
    } else if (token.kind === "number") {
      if (!opensBullet(index, isBelowNumber)) continue;
      hasLineBullets = isNumbered = true;
      kept.push({
        kind: "dash",
        start: token.start,
        end: token.end,
        opensLine: true,
        usual: false,
      });
    } else if (token.kind !== "dash") {
      kept.push(token);
    } else if (!isInHeading(source, tokens, index)) {
      // In a wrapped body, the start of a line is inside a statement.
      const dash = isWrapped && token.opensLine ? { ...token, opensLine: false } : token;
      const isBullet =
        dash.usual ||
        !hasUsual ||
        dash.opensLine ||
        (hasLineBullets && isBetweenStatements(source, tokens, index));
      if (!isBullet) continue;
      hasLineBullets ||= dash.opensLine;
      kept.push(dash);
    }
  }
  return {
    tokens: kept,
    cited,
    hasLineBullets,
    hasLines: kept.some(({ kind }) => kind === "break"),
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

/** Returns true if white space and a capital letter follow an offset: not a number, as in `05 - 06月`. */
export function precedesName(source: string, at: number): boolean {
  return /^\s+(?:\*\*)?[\p{Lu}\p{Lo}]/u.test(source.slice(at, at + 9));
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

/** Returns true if the last line of a body has no citation, and the line above it ends in one. */
function precedesRemark(source: string, tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  return (
    index === tokens.length - 1 &&
    before?.kind === "mark" &&
    source.slice(before.end, tokens[index]!.start).trim().length <= longestStop
  );
}

const endsInPart = new RegExp(`(?:^|\\n)[\\s#*]{0,8}(?:${partOfText})\\s$`, "u");
/** The longest number of a part with the signs before it, in UTF-16 code units. */
const longestPart = 24;

/** The dash of `Part 1 — Supply` is part of the heading, and that of `Money — Section A` if `1. ` or `a) ` opens the next line. */
function isInHeading(source: string, tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]!;
  const next = tokens[index + 1];
  const isLine = next?.kind === "break" && (tokens[index - 1]?.kind ?? "break") === "break";
  if (!isLine || token.kind !== "dash" || token.opensLine) return false;
  if (!token.usual && tokens[index + 2]?.kind === "number") return true;
  return endsInPart.test(source.slice(Math.max(0, token.start - longestPart), token.start));
}
