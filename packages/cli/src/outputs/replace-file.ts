import { resolve } from "node:path";
import { describeFileError } from "../errors.ts";
import { decodeText } from "@mineral-brief/language/decode-text";
import { unreadable, type Source, type UnreadableInput } from "../inputs/source.ts";
import { holdsText, inspectPath } from "./path-state.ts";
import { writeAtomically } from "./write-atomically.ts";

/**
 * Replaces the text of a file that was read before, atomically.
 *
 * Returns undefined on success, or the reason. Never overwrites a change that was made after the file was read.
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

const changed =
  "was changed by another program meanwhile; nothing is written: run this command again";
const notUtf8 = "is not UTF-8; nothing is written: save it as UTF-8 first";
const notFile = "is a pipe or a device; nothing is written: use - to fix standard input";
