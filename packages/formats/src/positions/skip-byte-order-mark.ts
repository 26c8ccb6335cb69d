import type { Position } from "./position.ts";
import { firstPosition } from "./position.ts";

/** Throws TypeError for a source that is not a string: a program without types may pass the bytes of a file. */
export function requireString(source: string): void {
  if (typeof source !== "string")
    throw new TypeError(
      'expected the text of a file as a string, such as readFileSync(file, "utf8")',
    );
}

/**
 * Removes a byte order mark from the start of a text. Editors do not count it as a column, so only the offset changes. Throws
 * TypeError if the source is not a string.
 */
export function skipByteOrderMark(
  source: string,
  start: Position = firstPosition,
): { text: string; start: Position } {
  requireString(source);
  if (!source.startsWith("\uFEFF")) return { text: source, start };
  return { text: source.slice(1), start: { ...start, offset: start.offset + 1 } };
}
