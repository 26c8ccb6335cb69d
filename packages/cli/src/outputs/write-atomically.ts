import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fsync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { makeFolders } from "./make-folders.ts";
import { inspectEntry, inspectPath, type PathState } from "./path-state.ts";

/** Gives the start of the names of a process's temporary files. The names end in `.tmp`. */
export function temporaryPrefix(pid: number): string {
  return `.mineral-brief-${pid}-`;
}

/** A file to write. */
interface FileToWrite {
  readonly path: string;
  readonly text: string | Uint8Array;
  /** The state of the file that the decision to write was based on. */
  readonly before: PathState;
}

interface WriteOptions {
  /** Whether to replace what a symbolic link leads to, or else the link itself, as in a folder that is written. */
  readonly followsLinks: boolean;
}

/**
 * Writes a file atomically: writes a temporary file beside it and renames that. A killed process leaves either
 * the old or the new file. Keeps permissions. Keeps symbolic links by default.
 *
 * `before` is the state that the decision to write was based on. If the file has changed since, writes nothing
 * and returns false. Throws system errors.
 */
export function writeAtomically(
  path: string,
  text: string | Uint8Array,
  before: PathState,
  options: WriteOptions = { followsLinks: true },
): boolean {
  const file = new TemporaryFile(path, before, options);
  try {
    file.write(text);
    fsyncSync(file.descriptor);
    return file.replace();
  } finally {
    file.discard();
  }
}

/** The result for one of several files: whether it was written, or the error. */
export type WriteResult =
  | { readonly isWritten: boolean }
  | { readonly isWritten: false; readonly error: unknown };

/** A file of a folder whose text is on disk beside it, or the error that prevented that. */
export class PreparedFile {
  #file: TemporaryFile | undefined;
  #error: unknown;

  /** Writes the text beside the file. Never throws. */
  constructor({ path, text, before }: FileToWrite) {
    try {
      this.#file = new TemporaryFile(path, before, { followsLinks: false });
      this.#file.write(text);
    } catch (error) {
      this.#error = error;
      // On a full disk, this makes room for other files.
      this.discard();
    }
  }

  /** Replaces the file as `writeAtomically` does, once. Replaces a symbolic link itself. */
  async replace(): Promise<WriteResult> {
    try {
      if (this.#file === undefined) return { isWritten: false, error: this.#error };
      await flush(this.#file.descriptor);
      return { isWritten: this.#file.replace() };
    } catch (error) {
      return { isWritten: false, error };
    } finally {
      this.discard();
    }
  }

  /** Removes what is beside the file. */
  discard(): void {
    this.#file?.discard();
    this.#file = undefined;
  }
}

const flush = promisify(fsync);

/** A new file beside the one that it will replace. */
class TemporaryFile {
  readonly descriptor: number;
  readonly #target: string;
  readonly #before: PathState;
  readonly #path: string;
  readonly #inspect: (path: string) => PathState;
  #hasReplaced = false;

  constructor(path: string, before: PathState, { followsLinks }: WriteOptions) {
    const isNew = before.kind === "nothing";
    this.#target = isNew || !followsLinks ? path : resolveLinks(path);
    this.#before = before;
    this.#inspect = followsLinks ? inspectPath : inspectEntry;
    const isLink = before.kind === "file" && before.isLink === true;
    const stats = isNew || isLink ? undefined : statSync(this.#target, { throwIfNoEntry: false });
    // Renaming does not require write permission on the old file, but its owner may have removed it on purpose.
    if (stats !== undefined) accessSync(this.#target, constants.W_OK);
    ({ path: this.#path, descriptor: this.descriptor } = openBeside(this.#target, stats?.mode));
  }

  write(text: string | Uint8Array): void {
    writeFileSync(this.descriptor, text);
  }

  /** Replaces the file, unless it has changed. */
  replace(): boolean {
    const unchanged = isSame(this.#inspect(this.#target), this.#before);
    if (unchanged) renameSync(this.#path, this.#target);
    this.#hasReplaced = unchanged;
    return unchanged;
  }

  /** Closes the temporary file, and removes it if it has not replaced the other. */
  discard(): void {
    closeSync(this.descriptor);
    if (!this.#hasReplaced) rmSync(this.#path, { force: true });
  }
}

/** Creates a temporary file beside a file, and the folders if needed. With `mode`, the file gets these permissions. */
export function openBeside(
  path: string,
  mode: number | undefined,
): { readonly path: string; readonly descriptor: number } {
  const name = `${temporaryPrefix(process.pid)}${Math.random().toString(36).slice(2, 10)}.tmp`;
  const beside = join(dirname(path), name);
  const descriptor = openNew(beside);
  if (mode !== undefined) fchmodSync(descriptor, mode);
  return { path: beside, descriptor };
}

/** Creates a file, and its folders if needed. */
function openNew(path: string): number {
  try {
    return openSync(path, "wx");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    makeFolders(dirname(path));
    return openSync(path, "wx");
  }
}

function isSame(now: PathState, before: PathState): boolean {
  return now.kind === "file" && before.kind === "file"
    ? now.isLink === before.isLink && Buffer.from(before.bytes).equals(now.bytes)
    : now.kind === before.kind;
}

/** Resolves symbolic links. Returns the path itself if it does not exist. */
export function resolveLinks(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
