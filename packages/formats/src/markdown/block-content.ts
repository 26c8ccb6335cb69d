import { firstAtLeast } from "@mineral-brief/schema/internal";
import type { OffsetRange } from "../positions/position-tree.ts";
import type { Block } from "./block.ts";

/** Returns the text of a block with its lines joined by spaces. Adds no space between two Chinese or Japanese characters. */
export function contentOf(text: string, block: Block): string {
  if (block.furtherLines === undefined) return text.slice(block.contentStart, block.contentEnd);
  return piecesOf(text, block)
    .map(({ start, end, glue }) => glue + text.slice(start, end))
    .join("");
}

/** Returns the range of the content of a block in the text. */
export function contentSpan({ contentStart, contentEnd, furtherLines }: Block): OffsetRange {
  return { start: contentStart, end: furtherLines?.at(-1) ?? contentEnd };
}

/** Makes a function that converts a range in the content of a block to the range in the text. */
export function spansInText(text: string, block: Block): (span: OffsetRange) => OffsetRange {
  const inText = offsetsInText(text, block);
  return ({ start, end }) => ({ start: inText(start), end: inText(end) });
}

function offsetsInText(text: string, block: Block): (offset: number) => number {
  if (block.furtherLines === undefined) return (offset) => block.contentStart + offset;
  const pieces = piecesOf(text, block);
  const ends: number[] = [];
  for (const { start, end, glue } of pieces)
    ends.push((ends.at(-1) ?? 0) + glue.length + end - start);
  return (offset) => {
    const index = firstAtLeast(ends, offset, (end) => end);
    const piece = pieces[index];
    return piece === undefined
      ? block.end
      : Math.max(piece.start, piece.end - (ends[index]! - offset));
  };
}

interface Piece {
  readonly start: number;
  readonly end: number;
  /** The text between this piece and the one before it. */
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

/** Omits a backslash at the end of a line, which marks a hard line break. */
function withoutHardBreak(text: string, start: number, end: number): number {
  let slashes = 0;
  while (end - slashes > start && text[end - slashes - 1] === "\\") slashes++;
  return end - (slashes % 2);
}

/** Returns true for CJK punctuation, kana, Han and full-width forms. */
function isWrittenWithoutSpaces(code: number): boolean {
  return (code >= 0x3000 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xffef);
}
