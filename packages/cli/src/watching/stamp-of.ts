import { statsOf } from "../inputs/stats-of.ts";

/** Returns a stamp that changes with each save of a file; undefined if it cannot be inspected. */
export function stampOf(path: string): string | undefined {
  const stats = statsOf(path);
  // An editor that saves by renaming replaces the file. The new file can have the same size and time, but not the same inode.
  return stats && `${stats.mtimeMs} ${stats.size} ${stats.ino}`;
}
