import { resolve } from "node:path";
import { describeFileError } from "../errors.ts";
import { decodeText } from "../inputs/decode-text.ts";
import { unreadable, type Source, type UnreadableInput } from "../inputs/source.ts";
import { holdsText, inspectPath } from "./path-state.ts";
import { writeAtomically } from "./write-atomically.ts";

/**
 * Puts another text in the place of the one that was read from a file, whole or not at all.
 *
 * Gives undefined where it is done, and says why where it is not: what something else has changed since the
 * file was read is never overwritten.
 */
export function replaceFile(
  { name, text }: Source,
  replacement: string,
  cwd: string,
): UnreadableInput | undefined {
  const path = resolve(cwd, name);
  try {
    const state = inspectPath(path);
    if (state.kind === "stream") return unreadable(name, notFile);
    if (!holdsText(state, text))
      return unreadable(
        name,
        state.kind === "file" && decodeText(state.bytes) === text ? notUtf8 : changed,
      );
    return writeAtomically(path, replacement, state) ? undefined : unreadable(name, changed);
  } catch (error) {
    const message = describeFileError(error);
    if (message === undefined) throw error;
    return unreadable(name, message);
  }
}

const changed = "was changed by something else meanwhile; nothing is written: run this again";
const notUtf8 = "is UTF-16, and nothing is written; save it as UTF-8 to have it fixed";
const notFile =
  "is a pipe or a device, and nothing is written; - fixes standard input into standard output";
