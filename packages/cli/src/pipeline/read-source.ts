import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { describeFileError } from "../errors.ts";
import type { Io } from "../io.ts";
import type { Source, SourceFailure } from "./source.ts";

/** Reads a file, or standard input for `-`, as text. `stdinName` names standard input. */
export async function readSource(
  name: string,
  io: Io,
  stdinName = "<stdin>",
): Promise<Source | SourceFailure> {
  const shown = name === "-" ? stdinName : name;
  try {
    const bytes = name === "-" ? await io.readStdin() : await readFile(resolve(io.cwd, name));
    const text = decode(bytes);
    if (text !== undefined && /\r(?!\n)/.test(text) && !text.includes("\n"))
      return { name: shown, message: "its lines end with CR alone; save it with LF or CRLF" };
    return text === undefined
      ? {
          name: shown,
          message: "is not a text: a brief is UTF-8 text; if this is one, save it as UTF-8",
        }
      : { name: shown, text };
  } catch (error) {
    const message = describeFileError(error);
    if (message === undefined) throw error;
    return { name: shown, message };
  }
}

/** UTF-8, or UTF-16 with its byte order mark; undefined for anything else. */
function decode(bytes: Uint8Array): string | undefined {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? "utf-16le"
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? "utf-16be"
        : "utf-8";
  try {
    const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
    return text.includes("\0") ? undefined : text;
  } catch {
    return undefined;
  }
}
