import type { Range } from "@mineral-brief/formats";
import type { Diagnostic, PlacedIssue } from "./diagnostic.ts";

/** Columns of source that an excerpt shows of a longer line. */
const width = 96;

/** The piece of the line where a finding starts: the text before it, the text it covers, the text after it. */
export interface Excerpt {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

/**
 * Adds to each finding the line where it starts, and sorts them by their place in the text.
 *
 * `textStart` is the offset of the text in its file.
 */
export function addExcerpts(
  issues: readonly PlacedIssue[],
  text: string,
  textStart?: number,
): Diagnostic[] {
  return issues
    .map((issue) => ({ ...issue, excerpt: excerptOf(text, issue.range, textStart) }))
    .sort((left, right) => left.range.start.offset - right.range.start.offset);
}

/**
 * Cuts the line where a range starts out of a text, so that the text itself need not be kept.
 *
 * A long line is cut to a window around the range, with an ellipsis where it was cut. Of a range over
 * several lines only the first is marked. `textStart` is the offset of the text in its file.
 */
export function excerptOf(text: string, { start, end }: Range, textStart = 0): Excerpt {
  const offset = start.offset - textStart;
  const lineStart = offset - (start.column - 1);
  const from = Math.max(lineStart, offset - width / 2);
  // Only the window is searched: a line may be long, and have very many findings.
  const window = text.slice(offset, from + width);
  const newline = window.indexOf("\n");
  const to = newline === -1 ? offset + window.length : offset + newline;
  const isCut = newline === -1 && to < text.length && text[to] !== "\n";
  const rangeEnd = Math.min(Math.max(end.offset - textStart, offset), to);
  return {
    before: (from > lineStart ? "…" : "") + text.slice(from, offset),
    marked: text.slice(offset, rangeEnd),
    after: text.slice(rangeEnd, to) + (isCut ? "…" : ""),
  };
}
