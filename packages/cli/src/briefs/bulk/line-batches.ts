import type { Position } from "@mineral-brief/formats";
import { decodeText } from "@mineral-brief/language/decode-text";
import { startOfText } from "../../inputs/source.ts";

/** Complete lines of a text, and the position of the first one. */
export interface LineBatch {
  readonly ok: true;
  readonly text: string;
  readonly start: Position;
}

/** Lines that cannot be read, and the position of the first one. */
export interface UnreadableLines {
  readonly ok: false;
  readonly reason: "line-too-long" | "not-text";
  readonly start: Position;
}

/** In bytes. */
export interface BatchSizes {
  /** A batch is yielded when it has at least this size. */
  readonly batch: number;
  /** A longer line is not read. */
  readonly longestLine: number;
}

const newline = 0x0a;

/**
 * Splits bytes into batches of complete lines. Yields no batch for lines that contain only white space.
 *
 * Continues after a line that is too long. Stops after bytes that are not UTF-8.
 */
export async function* lineBatches(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  { batch, longestLine }: BatchSizes,
): AsyncGenerator<LineBatch | UnreadableLines> {
  let position = startOfText;
  let held: Uint8Array[] = [];
  let size = 0;
  /** How many of the held bytes belong to the last, incomplete line. */
  let incomplete = 0;
  /** Decodes the rest of a line that is too long; undefined outside such a line. */
  let skipped: { decode(bytes: Uint8Array, options: { stream: true }): string } | undefined;

  /** Yields the next held bytes as text, and keeps the rest. Returns false if they are not text. */
  function* take(length: number): Generator<LineBatch | UnreadableLines, boolean> {
    const bytes = Buffer.concat(held, size);
    held = [bytes.subarray(length)];
    size -= length;
    const start = position;
    const text = decodeUtf8(bytes.subarray(0, length));
    if (text === undefined) yield { ok: false, reason: "not-text", start };
    else {
      position = positionAfter(position, text);
      if (text.trim() !== "") yield { ok: true, text, start };
    }
    return text !== undefined;
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
    skipped = new TextDecoder("utf-8", { ignoreBOM: true });
    held.forEach(skip);
    held = [];
    size = incomplete = 0;
  }
  if (size > 0) yield* take(size);
}

/** Decodes UTF-8 only. `decodeText` alone would read a batch that starts like a byte order mark as UTF-16. */
function decodeUtf8(bytes: Uint8Array): string | undefined {
  return bytes[0]! >= 0xfe ? undefined : decodeText(bytes);
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
