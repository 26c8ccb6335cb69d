import type { Position } from "@mineral-brief/formats";
import type { InputOptions } from "./input-options.ts";

/** A text with a name. */
export interface Source {
  /** As the user typed it, or as found in a folder; `<stdin>` for standard input without a name. */
  readonly name: string;
  readonly text: string;
  /** Where the text begins in the file, if it is a part of a long one; its first character if undefined. */
  readonly start?: Position | undefined;
}

/** Whether a source is standard input. */
export function isFromStdin(
  { name }: Pick<Source, "name">,
  { stdinFilename = "<stdin>" }: InputOptions,
): boolean {
  return name === stdinFilename;
}

/** An input that could not be read, and why. */
export interface UnreadableInput {
  readonly ok: false;
  readonly name: string;
  readonly message: string;
}

export function unreadable(name: string, message: string): UnreadableInput {
  return { ok: false, name, message };
}
