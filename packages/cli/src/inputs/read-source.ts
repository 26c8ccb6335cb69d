import { constants, openSync, readFileSync, statSync, type Stats } from "node:fs";
import { resolve } from "node:path";
import { describeFileError } from "../errors.ts";
import type { Io } from "../io.ts";
import { decodeText } from "./decode-text.ts";
import { isNdjson, type InputOptions } from "./input-options.ts";
import { unreadable, type Source, type UnreadableInput } from "./source.ts";

/**
 * Bytes that are read at once. No brief is as long, and a larger text would take the memory of the machine.
 * ndjson is exempt: an archive of briefs is one file.
 */
const mostBytes = 64 * 1024 * 1024;

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
  const limit = isNdjson(name, options) ? Infinity : mostBytes;
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

function readPath(path: string, limit: number): string | Refusal | Promise<string | Refusal> {
  const stats = statSync(path);
  if (stats.isFile()) return stats.size > limit ? tooLong(stats.size) : readFile(path);
  if (stats.isFIFO()) return readPipe(path, limit);
  return isDevice(stats) ? deviceRefused : readFile(path);
}

function isDevice(stats: Stats): boolean {
  return stats.isCharacterDevice() || stats.isBlockDevice() || stats.isSocket();
}

/**
 * Reads a file synchronously, which takes a third of the time of a promise, and lets Node decode it, which
 * takes half the time of reading bytes. A text that shows a replacement character may not be UTF-8, so its
 * bytes are read again.
 */
function readFile(path: string): string | Refusal {
  const text = readFileSync(path, "utf8");
  const decoded = text.includes("\uFFFD")
    ? decodeText(readFileSync(path))
    : text.includes("\0")
      ? undefined
      : text;
  return decoded ?? notText;
}

/** Reads a named pipe without blocking, so that a signal ends the wait for its writer. */
async function readPipe(path: string, limit: number): Promise<string | Refusal> {
  const { Socket } = await import("node:net");
  const fd = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  // The socket closes the file.
  return readStream(new Socket({ fd, readable: true, writable: false }), limit);
}

async function readStream(
  chunks: AsyncIterable<Uint8Array>,
  limit: number,
): Promise<string | Refusal> {
  const all: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > limit) return tooLong(undefined);
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

/** `size` is in bytes; undefined for a stream that was not read to its end. */
function tooLong(size: number | undefined): Refusal {
  const found = size === undefined ? "is longer than 64 MB" : `has ${megabytes(size)} MB`;
  return {
    message: `${found}, and an input may have 64 MB; split it, or write one article per line as ndjson, which may have any length`,
  };
}

/** Rounds up, so that a size above the limit never reads like the limit. */
function megabytes(size: number): number {
  return Math.ceil(size / 1024 / 1024);
}
