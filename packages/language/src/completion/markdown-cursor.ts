import type { PathSegment } from "@mineral-brief/schema";
import { endOfLine, startOfLine } from "@mineral-brief/schema/internal";
import { jsonCursor } from "./json-cursor.ts";
import { frontMatterAt, type Span } from "../front-matter.ts";
import { plainSyntax, shiftCursor, type Cursor } from "./cursor.ts";
import { yamlCursor } from "./yaml-cursor.ts";

/** Finds the place of an offset in Markdown: in the front matter, in the comment below an insight, or in a citation mark. */
export function markdownCursor(text: string, offset: number): Cursor | undefined {
  const front = frontMatterAt(text, offset);
  if (front !== undefined) {
    const found = yamlCursor(text.slice(front.start, front.end), offset - front.start);
    return found && shiftCursor(found, front.start, { path: [], fieldsStart: front.start });
  }
  const comment = commentAt(text, offset);
  if (comment === undefined) return markCursor(text, offset);
  const found = jsonCursor(text.slice(comment.start, comment.end), offset - comment.start);
  const path = ownerOf(text, comment.start);
  return found && shiftCursor(found, comment.start, { path, fieldsStart: comment.start });
}

/** Finds a citation mark before the cursor: `[^us` or `[1, 2`. */
export function markCursor(text: string, offset: number): Cursor | undefined {
  const lineStart = startOfLine(text, offset);
  const before = text.slice(lineStart, offset);
  const note = /\[\^([\w.:-]*)$/.exec(before);
  const number = note ?? /\[(?:[0-9]+, ?)*([0-9]*)$/.exec(before);
  if (number === null || !/\S/.test(before.slice(0, number.index))) return undefined;
  const typed = number[1]!;
  const after = text.slice(offset, endOfLine(text, offset));
  const rest = /^[\w.:-]*/.exec(after)![0];
  // A mark can have more numbers after the cursor.
  const isClosed = /^[ ,;\d.-]*\]/.test(after.slice(rest.length));
  // Where nothing is typed, the completion is one more number.
  const isAdded = note === null && isClosed && typed === "" && /^ ?\d/.test(after);
  const separator = after.startsWith(" ") ? "," : ", ";
  return {
    path: ["coreInsights", 0, "citations", 0],
    target: "value",
    start: offset - typed.length,
    end: isClosed && !isAdded ? offset + rest.length : offset,
    typed,
    siblings: new Set(),
    used: idsInMarks(before.slice(0, before.length - typed.length), after.slice(rest.length)),
    syntax: {
      ...plainSyntax,
      language: "mark",
      quote: note === null ? "" : "^",
      closing: isAdded ? separator : isClosed || after.startsWith(",") ? "" : "]",
    },
  };
}

/** The ids in the mark of the cursor and in the marks next to it. Another place of the statement may cite the same work. */
function idsInMarks(before: string, after: string): ReadonlySet<string> {
  const above = /(?:\[[\^\w.:, -]*\] ?)*\[[\^\d, ]*$/.exec(before.slice(-200))?.[0] ?? "";
  const below = /^[\d, ]*\](?: ?\[[\^\w.:, -]*\])*/.exec(after.slice(0, 200))?.[0] ?? "";
  return new Set(`${above} ${below}`.match(/[\w.:-]+/g));
}

/** The fields of the comment around an offset, without its marks. An unclosed comment ends with its line. */
function commentAt(text: string, offset: number): Span | undefined {
  const open = text.lastIndexOf("<!--", offset - 1);
  if (open === -1) return undefined;
  const start = open + 4;
  const close = text.indexOf("-->", start);
  if (offset < start || (close !== -1 && close < offset)) return undefined;
  const lineEnd = endOfLine(text, offset);
  const end = close === -1 || text.slice(offset, close).includes("<!--") ? lineEnd : close;
  return text.slice(start).trimStart().startsWith("{") ? { start, end } : undefined;
}

/** The path of a bullet, a group or a reference whose fields are in the comment at an offset. Indexes do not matter for a completion. */
function ownerOf(text: string, offset: number): PathSegment[] {
  const above = text.slice(0, offset).split("\n").reverse();
  for (const line of above) {
    if (/^\s*(?:[-*+]\s+\[|\[\^?[^\]]+\]:)/.test(line)) return ["references", 0];
    if (/^\s*#/.test(line)) return ["groups", 0];
    if (/^\s*(?:[-*+]|\d+[.)])\s/.test(line)) return ["coreInsights", 0];
  }
  return [];
}
