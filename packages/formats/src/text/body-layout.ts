import type { BreakToken, DashToken, GroupToken, MarkToken, NamedToken, Token } from "./tokens.ts";

/** A token after its role is decided: a list number has become a bullet or words. */
export type LaidOutToken = MarkToken | DashToken | GroupToken | NamedToken | BreakToken;

/** How a body is laid out, and the tokens that count in that layout. */
export interface BodyLayout {
  readonly tokens: readonly LaidOutToken[];
  /** True if the body has a citation. */
  readonly cited: boolean;
  /** True if bullets are on lines of their own. */
  readonly hasLineBullets: boolean;
  /** True if line breaks separate parts of the body. */
  readonly hasLines: boolean;
  /** True if it has several lines, but no citation, no bullet and no `Group 1`. */
  readonly isPlainLines: boolean;
}

/** Text with longer lines was not wrapped to a width. */
const widestWrap = 120;

/**
 * Decides what line breaks and unusual dashes mean.
 *
 * If most bullets follow a citation on the same line, and all lines are short, the body is one long line that was
 * wrapped: its line breaks are spaces. In any other body a line break separates what is before and after it. Inside a
 * line, a dash other than `-` opens a bullet only if the body has no `-`.
 */
export function layOutBody(tokens: readonly Token[], start: number, end: number): BodyLayout {
  const isWrapped = longestLine(tokens, start, end) <= widestWrap && partsInsideLines(tokens);
  const hasUsual = tokens.some((token) => token.kind === "dash" && token.usual);
  const kept: LaidOutToken[] = [];
  for (const [index, token] of tokens.entries()) {
    if (token.kind === "break") {
      if (!isWrapped || token.blank || precedesRemark(tokens, index)) kept.push(token);
    } else if (token.kind === "number") {
      if (!isWrapped && opensBullet(tokens, index))
        kept.push({
          kind: "dash",
          start: token.start,
          end: token.end,
          opensLine: true,
          usual: false,
        });
    } else if (token.kind !== "dash") {
      kept.push(token);
    } else if (token.usual || !hasUsual || (token.opensLine && !isWrapped)) {
      kept.push(isWrapped ? { ...token, opensLine: false } : token);
    }
  }
  return {
    tokens: kept,
    cited: tokens.some(({ kind }) => kind === "mark"),
    hasLineBullets: kept.some((token) => token.kind === "dash" && token.opensLine),
    hasLines: kept.some(({ kind }) => kind === "break"),
    isPlainLines: kept.length > 0 && tokens.every(({ kind }) => kind === "break"),
  };
}

function longestLine(tokens: readonly Token[], start: number, end: number): number {
  let longest = 0;
  let from = start;
  for (const token of tokens) {
    if (token.kind !== "break") continue;
    longest = Math.max(longest, token.start - from);
    from = token.end;
  }
  return Math.max(longest, end - from);
}

/** Returns true if bullets follow a citation on the same line, and more dashes are inside lines than at their start. */
function partsInsideLines(tokens: readonly Token[]): boolean {
  const dashes = tokens.filter((token) => token.kind === "dash");
  const opening = dashes.filter(({ opensLine }) => opensLine).length;
  const followsMark = tokens.some(
    (token, index) =>
      token.kind === "dash" && !token.opensLine && tokens[index - 1]?.kind === "mark",
  );
  return followsMark && dashes.length - opening > opening;
}

/** Returns true if the last line of a body has no citation, and the line above it ends in one. */
function precedesRemark(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  const longestStop = 1;
  return (
    index === tokens.length - 1 &&
    before?.kind === "mark" &&
    tokens[index]!.start - before.end <= longestStop
  );
}

/** `1. ` opens a bullet, unless a dash follows on the same line or opens the next one: then it numbers a heading. */
function opensBullet(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  if (next?.kind === "dash") return false;
  const afterBreak = next?.kind === "break" ? tokens[index + 2] : undefined;
  return !(afterBreak?.kind === "dash" && afterBreak.opensLine && afterBreak.start === next!.end);
}
