import type { Range } from "@mineral-brief/formats";
import stringWidth from "string-width";

/** Columns of source that a frame shows of a longer line. */
const width = 96;
const tab = "    ";

/** The lines of a frame: the source line, and the marks below what the range covers. */
export interface CodeFrame {
  readonly line: string;
  readonly marks: string;
}

/**
 * Draws the line where a range starts, and carets below it, right under wide and combined characters.
 *
 * A long line is cut to a window around the range, with an ellipsis where it was cut. A range over
 * several lines is marked to the end of its first.
 */
export function codeFrame(text: string, { start, end }: Range): CodeFrame {
  const lineStart = start.offset - (start.column - 1);
  const newline = text.indexOf("\n", lineStart);
  const lineEnd = newline === -1 ? text.length : newline;
  const from = Math.max(lineStart, start.offset - width / 2);
  const to = Math.min(lineEnd, from + width);
  const rangeEnd = Math.min(Math.max(end.offset, start.offset), to);
  const before = (from > lineStart ? "…" : "") + show(text.slice(from, start.offset));
  const marked = show(text.slice(start.offset, rangeEnd));
  const after = show(text.slice(rangeEnd, to)) + (to < lineEnd ? "…" : "");
  return {
    line: (before + marked + after).trimEnd(),
    marks: " ".repeat(stringWidth(before)) + "^".repeat(Math.max(1, stringWidth(marked))),
  };
}

/** Tabs get a fixed width; other control characters get a visible stand-in, so that no file can steer the terminal. */
function show(text: string): string {
  return Array.from(text.replaceAll("\t", tab), (character) =>
    isControl(character.codePointAt(0)!) ? "\uFFFD" : character,
  ).join("");
}

function isControl(point: number): boolean {
  return (
    point < 0x20 ||
    (point >= 0x7f && point < 0xa0) ||
    (point >= 0x202a && point <= 0x202e) ||
    (point >= 0x2066 && point <= 0x2069)
  );
}
