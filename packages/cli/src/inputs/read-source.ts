import { constants as bufferConstants } from "node:buffer";
import { closeSync, constants, fstatSync, openSync, readSync, type Stats } from "node:fs";
import { resolve } from "node:path";
import { describeFileError } from "../errors.ts";
import type { Io } from "../io.ts";
import { decodeText } from "./decode-text.ts";
import { isNdjson, type InputOptions } from "./input-options.ts";
import { unreadable, type Source, type UnreadableInput } from "./source.ts";

/** Bytes that an input may have: no brief is as long, and a larger text would take the memory of the machine. */
const mostBytes = 64 * 1024 * 1024;

/** An archive of briefs is one file of ndjson, which may be as long as a string. */
const mostBytesOfNdjson = bufferConstants.MAX_STRING_LENGTH;

/** A source that was read. */
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
  const shown = name === "-" ? (options.stdinFilename ?? "<stdin>") : name;
  const limit = isNdjson(name, options) ? mostBytesOfNdjson : mostBytes;
  try {
    const text =
      name === "-"
        ? await readStream(io.stdin(), limit)
        : await readPath(resolve(io.cwd, name), limit);
    if (typeof text !== "string") return unreadable(shown, text.message);
    if (text.includes("\r") && !text.includes("\n"))
      return unreadable(shown, "its lines end with CR alone; save it with LF or CRLF");
    return { ok: true, source: { name: shown, text } };
  } catch (error) {
    const message = describeFileError(error);
    if (message === undefined) throw error;
    return unreadable(shown, message);
  }
}

/** Why a path or stream gave no text. */
interface Refusal {
  readonly message: string;
}

/** Opens without blocking: a named pipe would wait for its writer, and no signal would end the wait. */
const openFlags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

function readPath(path: string, limit: number): string | Refusal | Promise<string | Refusal> {
  const file = openSync(path, openFlags);
  let isOurs = true;
  try {
    const stats = fstatSync(file);
    if (stats.isFIFO()) {
      isOurs = false;
      return readPipe(file, limit);
    }
    if (isDevice(stats)) return deviceRefused;
    return stats.size > limit ? tooLong(stats.size, limit) : readFile(file, stats.size, limit);
  } finally {
    if (isOurs) closeSync(file);
  }
}

function isDevice(stats: Stats): boolean {
  return stats.isCharacterDevice() || stats.isBlockDevice() || stats.isSocket();
}

/** For files that fit. One buffer for all of them takes less time than one for each. */
const buffer = Buffer.allocUnsafe(64 * 1024);

/** Reads a file to the size that it has, or to its end if the system knows no size, as of those in /proc. */
function readFile(file: number, size: number, limit: number): string | Refusal {
  let bytes = size < buffer.length ? buffer : Buffer.allocUnsafe(size + 1);
  let length = 0;
  for (let read = -1; read !== 0 && (size === 0 || length < size); length += read) {
    if (length > limit) return tooLong(undefined, limit);
    if (length === bytes.length) bytes = Buffer.concat([bytes], 2 * length);
    read = readSync(file, bytes, length, bytes.length - length, null);
  }
  const text = bytes.toString("utf8", 0, length);
  // A replacement character may mean that the bytes are not UTF-8.
  if (text.includes("\uFFFD")) return decodeText(bytes.subarray(0, length)) ?? notText;
  return text.includes("\0") ? notText : text;
}

/** Reads a named pipe. The socket closes it. */
async function readPipe(file: number, limit: number): Promise<string | Refusal> {
  const { Socket } = await import("node:net");
  return readStream(new Socket({ fd: file, readable: true, writable: false }), limit);
}

async function readStream(
  chunks: AsyncIterable<Uint8Array>,
  limit: number,
): Promise<string | Refusal> {
  const all: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > limit) return tooLong(undefined, limit);
    all.push(chunk);
  }
  return decodeText(Buffer.concat(all, size)) ?? notText;
}

const notText: Refusal = {
  message: "is not a text: a brief is UTF-8 text; if this is one, save it as UTF-8",
};

const deviceRefused: Refusal = {
  message: "is a device, not a file; use - to read standard input",
};

/** Sizes are in bytes; `size` is undefined for a stream that was not read to its end. */
function tooLong(size: number | undefined, limit: number): Refusal {
  const most = `${megabytes(limit)} MB`;
  const found = size === undefined ? `is longer than ${most}` : `has ${megabytes(size)} MB`;
  const advice =
    limit === mostBytes
      ? "split it, or write one article per line as ndjson, which may have any length"
      : "split it";
  return { message: `${found}, and an input may have ${most}; ${advice}` };
}

/** Rounds up, so that a size above the limit never reads like the limit. */
function megabytes(size: number): number {
  return Math.ceil(size / 1024 / 1024);
}
