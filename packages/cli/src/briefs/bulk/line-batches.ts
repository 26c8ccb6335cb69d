import type { Position } from "@mineral-brief/formats";
import { decodeText } from "../../inputs/decode-text.ts";

/** Some whole lines of a text, and where they begin in it. */
export interface LineBatch {
  readonly text: string;
  readonly start: Position;
}

/** Lines that are not read, and where they begin. */
export interface LineFault {
  readonly fault: "line-too-long" | "not-text";
  readonly start: Position;
}

/** In bytes. */
export interface BatchSizes {
  /** A batch is handed on once it is so long. */
  readonly batch: number;
  /** A longer line is not read. */
  readonly longestLine: number;
}

const feed = 0x0a;

/**
 * Gathers bytes into batches of whole lines. Lines of white space alone make no batch.
 *
 * Behind a line that is too long the next ones come; bytes that are no UTF-8 are the last thing that comes.
 */
export async function* lineBatches(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  { batch, longestLine }: BatchSizes,
): AsyncGenerator<LineBatch | LineFault> {
  let position: Position = { offset: 0, line: 1, column: 1 };
  let held: Uint8Array[] = [];
  let size = 0;
  /** How many bytes are held of the line that has not ended. */
  let open = 0;
  /** Reads on in a line that is too long; undefined outside of one. */
  let skipped: { decode(bytes: Uint8Array, options: { stream: true }): string } | undefined;

  /** Gives the next held bytes as text, and keeps the others. */
  function* take(length: number): Generator<LineBatch | LineFault, boolean> {
    const bytes = Buffer.concat(held, size);
    held = [bytes.subarray(length)];
    size -= length;
    const start = position;
    const text = decodeUtf8(bytes.subarray(0, length));
    if (text === undefined) yield { fault: "not-text", start };
    else {
      position = after(position, text);
      if (text.trim() !== "") yield { text, start };
    }
    return text !== undefined;
  }

  /** Passes over bytes of a line that is too long. */
  function skip(bytes: Uint8Array): void {
    const text = skipped!.decode(bytes, { stream: true });
    position = after(position, text);
  }

  for await (let chunk of chunks) {
    if (skipped !== undefined) {
      const end = chunk.indexOf(feed) + 1;
      skip(end === 0 ? chunk : chunk.subarray(0, end));
      if (end === 0) continue;
      skipped = undefined;
      chunk = chunk.subarray(end);
    }
    const end = chunk.lastIndexOf(feed) + 1;
    held.push(chunk);
    size += chunk.length;
    open = end === 0 ? open + chunk.length : chunk.length - end;
    if (size >= batch && size > open && !(yield* take(size - open))) return;
    if (open <= longestLine) continue;
    yield { fault: "line-too-long", start: position };
    skipped = new TextDecoder("utf-8", { ignoreBOM: true });
    held.forEach(skip);
    held = [];
    size = open = 0;
  }
  if (size > 0) yield* take(size);
}

/** Each batch is read as UTF-8, whatever it starts with. */
function decodeUtf8(bytes: Uint8Array): string | undefined {
  return bytes[0]! >= 0xfe ? undefined : decodeText(bytes);
}

function after({ offset, line, column }: Position, text: string): Position {
  let feeds = 0;
  let last = -1;
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) {
    feeds++;
    last = at;
  }
  return {
    offset: offset + text.length,
    line: line + feeds,
    column: feeds === 0 ? column + text.length : text.length - last,
  };
}
