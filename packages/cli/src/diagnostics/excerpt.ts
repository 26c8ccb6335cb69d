import type { Range } from "@mineral-brief/formats";

/** Columns of source that an excerpt shows of a longer line. */
const width = 96;

/** The piece of the line where a finding starts: what stands before it, what it covers, what stands behind. */
export interface Excerpt {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
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
  const newline = text.indexOf("\n", lineStart);
  const lineEnd = newline === -1 ? text.length : newline;
  const from = Math.max(lineStart, offset - width / 2);
  const to = Math.min(lineEnd, from + width);
  const rangeEnd = Math.min(Math.max(end.offset - textStart, offset), to);
  return {
    before: (from > lineStart ? "…" : "") + text.slice(from, offset),
    marked: text.slice(offset, rangeEnd),
    after: text.slice(rangeEnd, to) + (to < lineEnd ? "…" : ""),
  };
}
