import type { Position } from "./position.ts";
import { firstPosition } from "./position.ts";

/** Removes a byte order mark from the start of a text. Editors do not count it as a column, so only the offset changes. */
export function skipByteOrderMark(
  source: string,
  start: Position = firstPosition,
): { text: string; start: Position } {
  if (!source.startsWith("\uFEFF")) return { text: source, start };
  return { text: source.slice(1), start: { ...start, offset: start.offset + 1 } };
}
