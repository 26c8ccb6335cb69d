import type { Diagnostic } from "../diagnostics/diagnostic.ts";

/** What was found in one file. It holds nothing of the file's text but excerpts, so that a long run keeps little. */
export interface CheckedFile {
  /** As the user typed it, or as a folder or pattern gave it. */
  readonly name: string;
  readonly format: string;
  /** How many articles it holds, valid or not. */
  readonly documents: number;
  /** In the order of the text. */
  readonly diagnostics: readonly Diagnostic[];
  /** How many findings a comment or the config has silenced. */
  readonly ignored: number;
  /** Which piece of a file that is checked piece by piece, from 0; undefined for a file that is checked whole. */
  readonly piece?: number | undefined;
}
