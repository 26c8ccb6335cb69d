import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { UsageError, usageErrorFor } from "../errors.ts";
import { holdsText, inspectPath } from "./path-state.ts";
import { writeAtomically } from "./write-atomically.ts";

export interface Output {
  /** As the user typed it, relative to `cwd`. */
  readonly name: string;
  readonly cwd: string;
  readonly text: string;
  /** Whether a file that says something else is replaced. */
  readonly force: boolean;
}

/**
 * Writes a file whole or not at all. A pipe or a device gets the text as it is.
 *
 * A file that already holds the text is left alone. Another text is replaced only with `force`.
 * Throws UsageError where the file says something else or cannot be written.
 */
export function writeOutput({ name, cwd, text, force }: Output): "written" | "unchanged" {
  const path = resolve(cwd, name);
  try {
    const state = inspectPath(path);
    if (state.kind === "stream") {
      writeFileSync(path, text);
      return "written";
    }
    if (holdsText(state, text)) return "unchanged";
    if (state.kind === "folder") throw new UsageError(`${name} is a folder`);
    if (state.kind === "file" && !force)
      throw new UsageError(`${name} exists and says something else; --force replaces it`);
    if (!writeAtomically(path, text, state))
      throw new UsageError(`${name} was changed by something else meanwhile; nothing is written`);
    return "written";
  } catch (error) {
    // A reader that has seen enough is no fault.
    if ((error as NodeJS.ErrnoException).code === "EPIPE") return "written";
    throw usageErrorFor(name, error);
  }
}
