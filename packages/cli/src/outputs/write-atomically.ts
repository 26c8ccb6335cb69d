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

/** How the temporary files of a process start; they end in `.tmp`. */
export function temporaryPrefix(pid: number): string {
  return `.mineral-brief-${pid}-`;
}

/**
 * Writes a file whole or not at all: to a temporary file beside it, which is then renamed. A process that
 * is killed leaves the old file or the new one. Permissions stay, and a link stays a link.
 *
 * `before` is what the decision to write was based on. If something else stands there by now, nothing is
 * written and false comes back. Throws what the system says when it refuses.
 */
export function writeAtomically(path: string, text: string, before: PathState): boolean {
  const target = throughLinks(path);
  mkdirSync(dirname(target), { recursive: true });
  const stats = statSync(target, { throwIfNoEntry: false });
  // Renaming over a file asks for no right to write it; its owner may have taken that right away for a reason.
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
    // Gone where it was renamed.
    rmSync(temporary, { force: true });
  }
}

function isSame(now: PathState, before: PathState): boolean {
  return now.kind === "file" && before.kind === "file"
    ? Buffer.from(before.bytes).equals(now.bytes)
    : now.kind === before.kind;
}

/** Where a link leads; the path itself for anything else. */
function throughLinks(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
