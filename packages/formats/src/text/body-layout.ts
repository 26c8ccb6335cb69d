import type { BreakToken, DashToken, GroupToken, MarkToken, Token } from "./tokens.ts";

/** A token with its part in the layout settled: list numbers have become bullets or words. */
export type LaidOutToken = MarkToken | DashToken | GroupToken | BreakToken;

/** How a body is laid out, and the tokens that count in that layout. */
export interface BodyLayout {
  readonly tokens: readonly LaidOutToken[];
  /** Whether any citation stands in the body. */
  readonly cited: boolean;
  /** Whether bullets have lines of their own. */
  readonly hasLineBullets: boolean;
  /** Whether a line break parts what it stands between. */
  readonly hasLines: boolean;
}

/** Text with longer lines was not wrapped to a width. */
const widestWrap = 120;

/**
 * Settles what line breaks and unusual signs mean.
 *
 * A body whose bullets mostly follow a citation on the same line, and whose lines are all short, is one
 * long line that was wrapped: its breaks are spaces. Everywhere else a line break parts what it stands
 * between. Other dashes than `-` part bullets inside a line only where the body has no `-` at all.
 */
export function layOutBody(tokens: readonly Token[], start: number, end: number): BodyLayout {
  const isWrapped = longestLine(tokens, start, end) <= widestWrap && partsInsideLines(tokens);
  const hasUsual = tokens.some((token) => token.kind === "dash" && token.usual);
  const kept: LaidOutToken[] = [];
  for (const [index, token] of tokens.entries()) {
    if (token.kind === "break") {
      if (!isWrapped || token.blank) kept.push(token);
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

/** Whether bullets follow a citation on the same line, and dashes stand inside lines more often than before them. */
function partsInsideLines(tokens: readonly Token[]): boolean {
  const dashes = tokens.filter((token) => token.kind === "dash");
  const opening = dashes.filter(({ opensLine }) => opensLine).length;
  const followsMark = tokens.some(
    (token, index) =>
      token.kind === "dash" && !token.opensLine && tokens[index - 1]?.kind === "mark",
  );
  return followsMark && dashes.length - opening > opening;
}

/** `1. ` opens a bullet unless it numbers a heading: one that a dash follows, on its line or first on the next. */
function opensBullet(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  if (next?.kind === "dash") return false;
  const afterBreak = next?.kind === "break" ? tokens[index + 2] : undefined;
  return !(afterBreak?.kind === "dash" && afterBreak.opensLine && afterBreak.start === next!.end);
}
