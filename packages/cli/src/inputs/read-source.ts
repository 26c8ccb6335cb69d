import { constants as bufferConstants } from "node:buffer";
import { closeSync, constants, fstatSync, openSync, readSync, type Stats } from "node:fs";
import { resolve } from "node:path";
import { describeFileError } from "../errors.ts";
import type { Io } from "../io.ts";
import { decodeText } from "@mineral-brief/language/decode-text";
import { isNdjson, type InputOptions } from "./input-options.ts";
import { unreadable, type Source, type UnreadableInput } from "./source.ts";

/** The size limit of an input, in bytes. It is far above the size of a brief, and keeps the run from using all memory. */
const maxBytes = 64 * 1024 * 1024;

/** The size limit of an NDJSON input, which can be a large archive: the longest string that Node supports. */
const maxNdjsonBytes = bufferConstants.MAX_STRING_LENGTH;

/** A source whose text was read. */
export interface ReadSource {
  readonly ok: true;
  readonly source: Source;
}

/** Reads a file, or standard input for `-`, as text. The size is checked before anything is read. */
export async function readSource(
  name: string,
  options: InputOptions,
  io: Io,
): Promise<ReadSource | UnreadableInput> {
  const isStdin = name === "-";
  const displayName = isStdin ? (options.stdinFilename ?? "<stdin>") : name;
  const limit = isNdjson(name, options) ? maxNdjsonBytes : maxBytes;
  try {
    const read = isStdin
      ? await readStream(io.stdin(), limit)
      : await readPath(resolve(io.cwd, name), limit);
    if (!read.ok) {
      const { documentAdvice } = await import("./document-advice.ts");
      const advice = read === notText ? documentAdvice(displayName) : undefined;
      return unreadable(displayName, advice ?? read.message);
    }
    const { text } = read;
    if (text.includes("\r") && !text.includes("\n"))
      return unreadable(
        displayName,
        "the lines end with CR only; save the file with LF or CRLF line endings",
      );
    return { ok: true, source: { name: displayName, text, ...(isStdin && { isStdin }) } };
  } catch (error) {
    return unreadable(displayName, describeFileError(error));
  }
}

/** The text of a file or stream, or the reason why there is none. */
type TextResult =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly message: string };

/** Opens without blocking. Otherwise opening a named pipe waits for its writer, and no signal ends the wait. */
const openFlags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

function readPath(path: string, limit: number): TextResult | Promise<TextResult> {
  const file = openSync(path, openFlags);
  let mustClose = true;
  try {
    const stats = fstatSync(file);
    if (stats.isFIFO()) {
      mustClose = false;
      return readPipe(file, limit);
    }
    if (isDevice(stats)) return deviceInput;
    return stats.size > limit ? tooLong(stats.size, limit) : readFile(file, stats.size, limit);
  } finally {
    if (mustClose) closeSync(file);
  }
}

function isDevice(stats: Stats): boolean {
  return stats.isCharacterDevice() || stats.isBlockDevice() || stats.isSocket();
}

/** Shared by all files that fit. Allocating a buffer for each file would take longer. */
const buffer = Buffer.allocUnsafe(64 * 1024);

/** Reads a file up to its size. Reads to the end if the size is 0, as for files in /proc. */
function readFile(file: number, size: number, limit: number): TextResult {
  let bytes = size < buffer.length ? buffer : Buffer.allocUnsafe(size + 1);
  let length = 0;
  for (let read = -1; read !== 0 && (size === 0 || length < size); length += read) {
    if (length > limit) return tooLong(undefined, limit);
    if (length === bytes.length) bytes = Buffer.concat([bytes], 2 * length);
    read = readSync(file, bytes, length, bytes.length - length, null);
  }
  const text = bytes.toString("utf8", 0, length);
  // A replacement character can mean that the bytes are not UTF-8.
  if (text.includes("\uFFFD")) return textResult(decodeText(bytes.subarray(0, length)));
  return textResult(text.includes("\0") ? undefined : text);
}

/** Reads a named pipe. The socket closes it. */
async function readPipe(file: number, limit: number): Promise<TextResult> {
  const { Socket } = await import("node:net");
  return readStream(new Socket({ fd: file, readable: true, writable: false }), limit);
}

async function readStream(chunks: AsyncIterable<Uint8Array>, limit: number): Promise<TextResult> {
  const all: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > limit) return tooLong(undefined, limit);
    all.push(chunk);
  }
  return textResult(decodeText(Buffer.concat(all, size)));
}

function textResult(text: string | undefined): TextResult {
  return text === undefined ? notText : { ok: true, text };
}

const notText: TextResult = {
  ok: false,
  message: "this is not a UTF-8 text file; if it is a brief, save it as UTF-8",
};

const deviceInput: TextResult = {
  ok: false,
  message: "this is a device, not a file; use - to read standard input",
};

/** Sizes are in bytes. `size` is undefined if the input was not read to its end. */
function tooLong(size: number | undefined, limit: number): TextResult {
  const found =
    size === undefined ? "the input is too large" : `the input has ${megabytes(size)} MB`;
  const advice =
    limit === maxBytes
      ? "split it, or use NDJSON with one article per line, which can have any length"
      : "split it";
  return { ok: false, message: `${found}; the limit is ${megabytes(limit)} MB; ${advice}` };
}

/** Rounds up, so that a size just above the limit never looks equal to it. */
function megabytes(size: number): number {
  return Math.ceil(size / 1024 / 1024);
}
