import { UsageError } from "../errors.ts";
import type { InputOptions } from "./input-options.ts";

/** Holds a command line to naming what it reads. Throws UsageError with what to type. */
export function requirePaths(paths: readonly string[], { stdinFilename }: InputOptions): void {
  if (paths.length === 0)
    throw new UsageError("name a file, a folder or a pattern, or - for standard input");
  if (stdinFilename !== undefined && !paths.includes("-"))
    throw new UsageError(
      "--stdin-filename names standard input, which is not read; put - among the paths",
    );
}
