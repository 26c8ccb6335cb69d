import { resolve } from "node:path";
import { describeFileError } from "../errors.ts";
import { decodeText } from "@mineral-brief/language/decode-text";
import { unreadable, type Source, type UnreadableInput } from "../inputs/source.ts";
import { holdsText, inspectPath, type PathState } from "./path-state.ts";
import { writeAtomically } from "./write-atomically.ts";

/**
 * Replaces the text of a file that was read before, atomically. UTF-8 and UTF-16 are kept.
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
    const encode = encoderOf(state);
    if (!holdsText(state, encode(text)))
      return unreadable(
        name,
        state.kind === "file" && decodeText(state.bytes) === text ? notUtf8 : changed,
      );
    return writeAtomically(path, encode(replacement), state)
      ? undefined
      : unreadable(name, changed);
  } catch (error) {
    return unreadable(name, `cannot be written: ${describeFileError(error)}; it is unchanged`);
  }
}

/** Returns the encoder for a file: that of UTF-16 if it starts with its byte order mark. A text is written in UTF-8. */
function encoderOf(state: PathState): (text: string) => string | Uint8Array {
  const [first, second] = state.kind === "file" ? state.bytes : [];
  const isLittle = first === 0xff && second === 0xfe;
  const isBig = first === 0xfe && second === 0xff;
  if (!isLittle && !isBig) return (text) => text;
  return (text) => {
    // Without the mark, the file could not be read again.
    const bytes = Buffer.from(text.startsWith("\uFEFF") ? text : `\uFEFF${text}`, "utf16le");
    return isBig ? bytes.swap16() : bytes;
  };
}

const changed =
  "was changed by another program meanwhile; nothing is written: run this command again";
const notUtf8 = "is not UTF-8; nothing is written: save it as UTF-8 first";
const notFile = "is a pipe or a device; nothing is written: use - to fix standard input";
