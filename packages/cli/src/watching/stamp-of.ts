import { statSync } from "node:fs";

/** Returns a stamp that changes with each save of a file; undefined if there is none. */
export function stampOf(path: string): string | undefined {
  const stats = statSync(path, { throwIfNoEntry: false });
  // An editor that saves by renaming replaces the file. The new file can have the same size and time, but not the same inode.
  return stats && `${stats.mtimeMs} ${stats.size} ${stats.ino}`;
}
