import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fsyncSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { inspectPath, type PathState } from "./path-state.ts";

/** Gives the start of the names of a process's temporary files. The names end in `.tmp`. */
export function temporaryPrefix(pid: number): string {
  return `.mineral-brief-${pid}-`;
}

/**
 * Writes a file atomically: writes a temporary file beside it and renames that. A killed process leaves either
 * the old or the new file. Keeps permissions and symbolic links.
 *
 * `before` is the state that the decision to write was based on. If the file has changed since, writes nothing
 * and returns false. Throws system errors.
 */
export function writeAtomically(path: string, text: string, before: PathState): boolean {
  const target = resolveLinks(path);
  mkdirSync(dirname(target), { recursive: true });
  const stats = statSync(target, { throwIfNoEntry: false });
  // Renaming does not require write permission on the old file, but its owner may have removed it on purpose.
  if (stats !== undefined) accessSync(target, constants.W_OK);
  const name = `${temporaryPrefix(process.pid)}${Math.random().toString(36).slice(2, 10)}.tmp`;
  const temporary = join(dirname(target), name);
  try {
    const file = openSync(temporary, "wx");
    try {
      if (stats !== undefined) fchmodSync(file, stats.mode);
      writeFileSync(file, text);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    const unchanged = isSame(inspectPath(target), before);
    if (unchanged) renameSync(temporary, target);
    return unchanged;
  } finally {
    // After a rename there is nothing to remove.
    rmSync(temporary, { force: true });
  }
}

function isSame(now: PathState, before: PathState): boolean {
  return now.kind === "file" && before.kind === "file"
    ? Buffer.from(before.bytes).equals(now.bytes)
    : now.kind === before.kind;
}

/** Resolves symbolic links. Returns the path itself if it does not exist. */
function resolveLinks(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
