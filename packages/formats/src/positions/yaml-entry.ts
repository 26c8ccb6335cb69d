import { endOfLine, startOfLine } from "@mineral-brief/schema/internal";

/** A line of the text, and the value that its author intended. */
export interface YamlEntry {
  readonly lineStart: number;
  readonly lineEnd: number;
  /** At most `lineLimit` characters: enough for a message. */
  readonly line: string;
  readonly key: string | undefined;
  readonly value: string;
  readonly valueStart: number;
}

/** Characters of a line to read. */
export const lineLimit = 300;

/** Characters of a list to read before an offset in it. */
export const listLimit = 1000;

/** Reads the line that has an offset. */
export function entryAt(text: string, offset: number): YamlEntry {
  const lineStart = startOfLine(text, offset);
  const lineEnd = endOfLine(text, offset);
  const line = text.slice(lineStart, Math.min(lineEnd, lineStart + lineLimit)).trimEnd();
  const [opening = "", key] = /^[ \t]*(?:- +){0,9}(?:["']?([\w$]+)["']?[ \t]*:[ \t]+)?/.exec(line)!;
  return {
    lineStart,
    lineEnd,
    line,
    key,
    value: line.slice(opening.length),
    valueStart: lineStart + opening.length,
  };
}
