import { endOfLine, startOfLine } from "@mineral-brief/schema/internal";
import type { TextEdit } from "./text-edit.ts";

/** Returns the end of the line that contains an offset, before its line break of one or two characters. */
export function endBeforeBreak(source: string, at: number): number {
  const end = endOfLine(source, at);
  return end > at && source.startsWith("\r\n", end - 1) ? end - 1 : end;
}

/** Returns the end of a range without trailing spaces and line breaks, which parsers include in a block. */
export function endOfContent(source: string, start: number, end: number): number {
  let at = end;
  while (at > start && /[ \t\r\n]/.test(source[at - 1]!)) at--;
  return at;
}

/** Returns the white space at the start of the line that contains an offset. */
export function indentAt(source: string, at: number): string {
  return /[ \t]*/y.exec(source.slice(startOfLine(source, at), at))![0];
}

/** Moves the lines of a text after its first from one indentation to another. Lines with less stay where they are. */
export function indentAs(text: string, from: string, to: string): string {
  return text.replace(/(?<=\n)[ \t]+/g, (indent) =>
    indent.startsWith(from) ? to + indent.slice(from.length) : indent,
  );
}

/** Returns the first line break of a text; a line feed if it has none. */
export function lineBreakOf(source: string): string {
  return /\r?\n/.exec(source)?.[0] ?? "\n";
}

/** Removes the lines from one offset to another. Also removes blank lines after them if one comes before them. */
export function cutLines(source: string, from: number, to: number): TextEdit {
  const lineStart = startOfLine(source, from);
  const start = lineStart === 0 && source.startsWith("\uFEFF") ? 1 : lineStart;
  let end = nextLine(source, to);
  if (end === source.length && lineStart > 0 && source[end - 1] !== "\n") {
    // The last line has no line break, so the line break before it is removed.
    const before = source[start - 2] === "\r" ? start - 2 : start - 1;
    return { start: before, end, text: "" };
  }
  if (lineStart === 0 || isBlankLine(source, startOfLine(source, start - 1)))
    while (end < source.length && isBlankLine(source, end)) end = nextLine(source, end);
  return { start, end, text: "" };
}

function nextLine(source: string, at: number): number {
  return Math.min(endOfLine(source, at) + 1, source.length);
}

function isBlankLine(source: string, start: number): boolean {
  return source.slice(start, endOfLine(source, start)).trim() === "";
}
