export { endOfLine } from "@mineral-brief/schema/internal";

/** A range of the source in offsets; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Returns true for the code of a digit from `0` to `9`. */
export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Returns true if a UTF-16 code unit is white space, as `\s` defines it. */
export function isSpace(code: number): boolean {
  if (code <= 0x20) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  if (code < 0x1680) return code === 0xa0;
  return (
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x3000 ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x1680 ||
    code === 0xfeff
  );
}

/** Returns a range without the white space at its ends. */
export function trimSpan(source: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && isSpace(source.charCodeAt(start))) start++;
  while (end > start && isSpace(source.charCodeAt(end - 1))) end--;
  return { start, end };
}

/** Returns true if a range has only white space. */
export function isBlank(source: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!isSpace(source.charCodeAt(at))) return false;
  return true;
}

/** The white space above a line that shows whether an empty line is there, in UTF-16 code units. */
const longestGap = 200;

/** Returns true if an empty line is above the line that starts at an offset. */
export function isBlankLineAbove(source: string, at: number): boolean {
  return /\n[^\S\n]*\n\s*$/.test(source.slice(Math.max(0, at - longestGap), at));
}

/** Returns the range from the first to the last of some ranges in the order of the text. */
export function spanOf(lines: readonly Span[]): Span | undefined {
  const [first] = lines;
  return first === undefined ? undefined : { start: first.start, end: lines.at(-1)!.end };
}
