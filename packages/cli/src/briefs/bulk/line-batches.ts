import { isUtf8 } from "node:buffer";
import type { Position } from "@mineral-brief/formats";
import { decodeAs } from "@mineral-brief/language/decode-text";
import { firstPosition } from "@mineral-brief/formats/internal";

/** Complete lines of a text, and the position of the first one. */
export interface LineBatch {
  readonly ok: true;
  readonly text: string;
  readonly start: Position;
}

/** A line that cannot be read, and its position. */
export type UnreadableLine =
  | { readonly ok: false; readonly reason: "line-too-long"; readonly start: Position }
  | NotUtf8Line
  /** Nothing after it is read. */
  | { readonly ok: false; readonly reason: "not-text"; readonly start: Position };

/** A line with bytes that are not UTF-8. */
export interface NotUtf8Line {
  readonly ok: false;
  readonly reason: "not-utf-8";
  readonly start: Position;
  /** The line, with its end. */
  readonly bytes: Uint8Array;
}

/** In bytes. */
export interface BatchSizes {
  /** A batch is yielded when it has at least this size. */
  readonly batch: number;
  /** A longer line is not read. */
  readonly longestLine: number;
}

const newline = 0x0a;
const utf8 = "utf-8";

/**
 * Splits bytes into batches of complete lines. Yields no batch for lines that contain only white space.
 *
 * Continues after a line that is too long, or not UTF-8. Stops at U+0000 and at the mark of UTF-16, which no text in UTF-8 has.
 */
export async function* lineBatches(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  { batch, longestLine }: BatchSizes,
): AsyncGenerator<LineBatch | UnreadableLine> {
  let position = firstPosition;
  let held: Uint8Array[] = [];
  let size = 0;
  /** How many of the held bytes belong to the last, incomplete line. */
  let incomplete = 0;
  /** Decodes the rest of a line that is too long; undefined outside such a line. */
  let skipped: { decode(bytes: Uint8Array, options: { stream: true }): string } | undefined;

  /** Yields the lines of the next held bytes, and keeps the rest. Returns false if they are not text. */
  function* take(length: number): Generator<LineBatch | UnreadableLine, boolean> {
    const bytes = Buffer.concat(held, size);
    held = [bytes.subarray(length)];
    size -= length;
    for (const part of readableParts(bytes.subarray(0, length))) {
      const start = position;
      if (hasNullOrUtf16Mark(part)) {
        yield { ok: false, reason: "not-text", start };
        return false;
      }
      const text = decodeAs(part, utf8);
      if (text === undefined) yield { ok: false, reason: "not-utf-8", start, bytes: part };
      else if (text.trim() !== "") yield { ok: true, text, start };
      position = positionAfter(position, text ?? Buffer.from(part).toString(utf8));
    }
    return true;
  }

  /** Skips bytes of a line that is too long. */
  function skip(bytes: Uint8Array): void {
    const text = skipped!.decode(bytes, { stream: true });
    position = positionAfter(position, text);
  }

  for await (let chunk of chunks) {
    if (skipped !== undefined) {
      const end = chunk.indexOf(newline) + 1;
      skip(end === 0 ? chunk : chunk.subarray(0, end));
      if (end === 0) continue;
      skipped = undefined;
      chunk = chunk.subarray(end);
    }
    const end = chunk.lastIndexOf(newline) + 1;
    held.push(chunk);
    size += chunk.length;
    incomplete = end === 0 ? incomplete + chunk.length : chunk.length - end;
    if (size >= batch && size > incomplete && !(yield* take(size - incomplete))) return;
    if (incomplete <= longestLine) continue;
    yield { ok: false, reason: "line-too-long", start: position };
    skipped = new TextDecoder(utf8, { ignoreBOM: true });
    held.forEach(skip);
    held = [];
    size = incomplete = 0;
  }
  if (size > 0) yield* take(size);
}

/** Splits complete lines into runs of lines that are text in UTF-8, and single lines that are not. */
function* readableParts(bytes: Uint8Array): Generator<Uint8Array> {
  if (isText(bytes)) return void (yield bytes);
  let readable = 0;
  for (let at = 0; at < bytes.length;) {
    const end = endOfLine(bytes, at);
    const line = bytes.subarray(at, end);
    if (!isText(line)) {
      if (readable < at) yield bytes.subarray(readable, at);
      yield line;
      readable = end;
    }
    at = end;
  }
  if (readable < bytes.length) yield bytes.subarray(readable);
}

function isText(bytes: Uint8Array): boolean {
  return isUtf8(bytes) && !bytes.includes(0);
}

/** The index after the line feed, or after the last byte. */
function endOfLine(bytes: Uint8Array, at: number): number {
  const index = bytes.indexOf(newline, at);
  return index === -1 ? bytes.length : index + 1;
}

/** Whether bytes are UTF-16, or no text. */
export function hasNullOrUtf16Mark(bytes: Uint8Array): boolean {
  const isUtf16 =
    (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return isUtf16 || bytes.includes(0);
}

function positionAfter({ offset, line, column }: Position, text: string): Position {
  let newlines = 0;
  let last = -1;
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) {
    newlines++;
    last = at;
  }
  return {
    offset: offset + text.length,
    line: line + newlines,
    column: newlines === 0 ? column + text.length : text.length - last,
  };
}
