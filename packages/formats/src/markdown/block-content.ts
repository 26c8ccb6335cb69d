import type { Block } from "./block.ts";

/** Gives the words of a block, wrapped lines joined: by a space, or by nothing between two Chinese or Japanese characters. */
export function contentOf(text: string, block: Block): string {
  if (block.furtherLines === undefined) return text.slice(block.contentStart, block.contentEnd);
  return piecesOf(text, block)
    .map(({ start, end, glue }) => glue + text.slice(start, end))
    .join("");
}

/** Turns an offset in the words of a block into an offset in the text. */
export function offsetInText(text: string, block: Block, offset: number): number {
  if (block.furtherLines === undefined) return block.contentStart + offset;
  let before = 0;
  for (const { start, end, glue } of piecesOf(text, block)) {
    const length = glue.length + end - start;
    if (offset <= before + length) return Math.max(start, start + offset - before - glue.length);
    before += length;
  }
  return block.end;
}

interface Piece {
  readonly start: number;
  readonly end: number;
  /** What stands between this piece and the one before. */
  readonly glue: string;
}

function piecesOf(text: string, { contentStart, contentEnd, furtherLines = [] }: Block): Piece[] {
  const pieces: Piece[] = [];
  const bounds = [contentStart, contentEnd, ...furtherLines];
  for (let at = 0; at < bounds.length; at += 2) {
    const start = bounds[at]!;
    const isLast = at + 2 === bounds.length;
    const end = isLast ? bounds[at + 1]! : withoutHardBreak(text, start, bounds[at + 1]!);
    if (start === end) continue;
    const before = pieces.at(-1);
    const glue =
      before === undefined ||
      (isWrittenWithoutSpaces(text.codePointAt(start)!) &&
        isWrittenWithoutSpaces(text.charCodeAt(before.end - 1)))
        ? ""
        : " ";
    pieces.push({ start, end, glue });
  }
  return pieces;
}

/** A backslash at the end of a line only breaks it. */
function withoutHardBreak(text: string, start: number, end: number): number {
  let slashes = 0;
  while (end - slashes > start && text[end - slashes - 1] === "\\") slashes++;
  return end - (slashes % 2);
}

/** CJK punctuation, kana, Han and full-width forms. */
function isWrittenWithoutSpaces(code: number): boolean {
  return (code >= 0x3000 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xffef);
}
