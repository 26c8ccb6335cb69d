import { readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { describeFileError } from "../errors.ts";
import type { Io } from "../io.ts";
import { decodeText } from "./decode-text.ts";
import type { Source, SourceFailure } from "./source.ts";

/** Reads a file, or standard input for `-`, as text. `stdinName` names standard input. */
export async function readSource(
  name: string,
  io: Io,
  stdinName = "<stdin>",
): Promise<Source | SourceFailure> {
  const shown = name === "-" ? stdinName : name;
  try {
    const text = name === "-" ? await readAll(io.stdin()) : readFile(resolve(io.cwd, name));
    if (text === undefined) return { name: shown, message: notText };
    if (text.includes("\r") && !text.includes("\n"))
      return { name: shown, message: "its lines end with CR alone; save it with LF or CRLF" };
    return { name: shown, text };
  } catch (error) {
    const message = describeFileError(error);
    if (message === undefined) throw error;
    return { name: shown, message };
  }
}

/**
 * Reads a file; undefined where it is no text.
 *
 * While it is read nothing else happens, which takes a third of the time that a promise takes, and Node
 * decodes it, which takes half of the time of reading bytes. What is not UTF-8 then shows, and is looked at again.
 */
function readFile(path: string): string | undefined {
  const text = readFileSync(path, "utf8");
  if (!text.includes("\uFFFD")) return text.includes("\0") ? undefined : text;
  // A pipe cannot be read twice.
  return statSync(path).isFile() ? decodeText(readFileSync(path)) : undefined;
}

async function readAll(chunks: AsyncIterable<Uint8Array>): Promise<string | undefined> {
  const all: Uint8Array[] = [];
  for await (const chunk of chunks) all.push(chunk);
  return decodeText(Buffer.concat(all));
}

const notText = "is not a text: a brief is UTF-8 text; if this is one, save it as UTF-8";
