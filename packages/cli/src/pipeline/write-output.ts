import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { describeFileError, UsageError } from "../errors.ts";

export interface Output {
  /** As the user typed it, relative to `cwd`. */
  readonly name: string;
  readonly cwd: string;
  readonly text: string;
  /** Whether a file that says something else is replaced. */
  readonly force: boolean;
}

/**
 * Writes a file whole or not at all: to a temporary file beside it, which is then renamed.
 *
 * A file that already holds the text is left alone. Another text is replaced only with `force`.
 * Throws UsageError where the file exists or cannot be written.
 */
export function writeOutput({ name, cwd, text, force }: Output): "written" | "unchanged" {
  const path = targetOf(resolve(cwd, name));
  const kind = statSync(path, { throwIfNoEntry: false });
  if (kind !== undefined && !kind.isFile())
    throw new UsageError(
      `${name} is no file; use standard output, without -o, for a pipe or a device`,
    );
  const existing = readExisting(path, name);
  if (existing === text) return "unchanged";
  if (existing !== undefined && !force)
    throw new UsageError(`${name} exists and says something else; --force replaces it`);
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    mkdirSync(dirname(path), { recursive: true });
    const file = openSync(temporary, "w", kind?.mode);
    try {
      writeSync(file, text);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(temporary, path);
    return "written";
  } catch (error) {
    rmSync(temporary, { force: true });
    throw usageError(name, error);
  }
}

/** Where a link leads, so that it stays a link; the path itself for anything else. */
function targetOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

function readExisting(path: string, name: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw usageError(name, error);
  }
}

function usageError(name: string, error: unknown): unknown {
  const message = describeFileError(error);
  return message === undefined ? error : new UsageError(`${name}: ${message}`);
}
