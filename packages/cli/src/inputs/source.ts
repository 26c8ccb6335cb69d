import type { Position } from "@mineral-brief/formats";
import type { UnreadableInput } from "@mineral-brief/language/saved-sources";

export type { UnreadableInput } from "@mineral-brief/language/saved-sources";

/** A text with a name. */
export interface Source {
  /** As the user typed it, or as found in a folder; `<stdin>` for standard input without `--stdin-filename`. */
  readonly name: string;
  readonly text: string;
  /** Whether it is standard input, whose name can also be that of a file. */
  readonly isStdin?: boolean | undefined;
  /** Where the text begins, if it is a part of a larger file. The start of the file if undefined. */
  readonly start?: Position | undefined;
}

export function unreadable(name: string, message: string): UnreadableInput {
  return { ok: false, name, message };
}
