import { trimSpan, type Span } from "./spans.ts";

/** How far before its end the bracket is looked for. */
const longest = 400;

/** Finds the brackets that end a part of a line, with those inside them: `(AFP (LBC), 2024)` of `Tin falls (AFP (LBC), 2024).` */
export function closingBracket(line: string, from: number, to: number): Span | undefined {
  const { end: last } = trimSpan(line, from, to);
  const end = line[last - 1] === "." ? last - 1 : last;
  const close = line[end - 1];
  if (close !== ")" && close !== "）") return undefined;
  const open = close === ")" ? "(" : "（";
  let depth = 0;
  for (let at = end - 1; at >= Math.max(from, end - longest); at--) {
    if (line[at] === close) depth++;
    else if (line[at] === open) depth--;
    if (depth === 0) return { start: at, end };
  }
  return undefined;
}

/** Adds the sign after a part of a line if it closes a bracket of the part: `AFP (LBC` becomes `AFP (LBC)`. */
export function withClosingSign(line: string, { start, end }: Span): Span {
  const open = line[end] === ")" ? "(" : line[end] === "）" ? "（" : undefined;
  if (open === undefined) return { start, end };
  let depth = 0;
  for (let at = start; at < end; at++) {
    if (line[at] === open) depth++;
    else if (line[at] === line[end]) depth--;
  }
  return { start, end: depth > 0 ? end + 1 : end };
}
