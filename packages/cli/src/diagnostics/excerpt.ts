import type { Range } from "@mineral-brief/formats";
import { byPosition } from "@mineral-brief/language/check-brief";
import type { Diagnostic, Excerpt, ReportedDiagnostic } from "./diagnostic.ts";

/** Maximum columns of an excerpt. */
const width = 96;

/**
 * Adds an excerpt to each diagnostic and sorts the diagnostics by position.
 *
 * `textStart` is the offset of the text in its file.
 */
export function addExcerpts(
  diagnostics: readonly Diagnostic[],
  text: string,
  textStart?: number,
): ReportedDiagnostic[] {
  return diagnostics
    .map((diagnostic) => ({
      ...diagnostic,
      excerpt: excerptOf(text, markedRange(diagnostic), textStart),
    }))
    .sort(byPosition);
}

/** The words of a finding. A missing key has none, although it is reported at a character. */
function markedRange({ range, insertAt }: Diagnostic): Range {
  return insertAt === undefined ? range : { start: range.start, end: range.start };
}

/**
 * Extracts the line where a range starts, so that the text can be released.
 *
 * Shortens a long line around the range, with an ellipsis at each cut. Marks only the first line of the range.
 * `textStart` is the offset of the text in its file.
 */
export function excerptOf(text: string, { start, end }: Range, textStart = 0): Excerpt {
  const offset = start.offset - textStart;
  const lineStart = offset - (start.column - 1);
  const from = Math.max(lineStart, offset - width / 2);
  // Search only the window, because a line can be long and have many findings.
  const window = text.slice(offset, from + width);
  const newline = window.indexOf("\n");
  const to =
    offset + (newline === -1 ? window : window.slice(0, newline).replace(/\r$/, "")).length;
  const isCut = newline === -1 && to < text.length && !/[\r\n]/.test(text[to]!);
  const rangeEnd = Math.min(Math.max(end.offset - textStart, offset), to);
  return {
    before: (from > lineStart ? "…" : "") + text.slice(from, offset),
    marked: text.slice(offset, rangeEnd),
    after: text.slice(rangeEnd, to) + (isCut ? "…" : ""),
  };
}
