import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { NotReplacedError, UsageError, usageErrorFor } from "../errors.ts";
import { holdsText, inspectPath } from "./path-state.ts";
import { writeAtomically } from "./write-atomically.ts";

export interface Output {
  /** As the user typed it, relative to `cwd`. */
  readonly name: string;
  readonly cwd: string;
  readonly text: string;
  /** Whether to replace a file with another text. */
  readonly force: boolean;
}

/**
 * Writes a file atomically. Writes directly to a pipe or a device.
 *
 * Replaces a different text only with `force`. Throws NotReplacedError if the file has a different text, and UsageError if it cannot be
 * written.
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
      throw new NotReplacedError(`${name} exists and has a different text; --force replaces it`);
    if (!writeAtomically(path, text, state))
      throw new NotReplacedError(
        `${name} was changed by another program meanwhile; nothing is written`,
      );
    return "written";
  } catch (error) {
    // A reader that closes the pipe early is not an error.
    if ((error as NodeJS.ErrnoException).code === "EPIPE") return "written";
    throw usageErrorFor(name, error);
  }
}
