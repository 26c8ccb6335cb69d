import { statSync, type Stats } from "node:fs";

/** What exists at a path. `stream` is a pipe or a device. */
export type PathKind = "nothing" | "file" | "folder" | "stream";

/** Names the kind of what `statSync` found. */
export function kindOf(stats: Stats | undefined): PathKind {
  if (stats === undefined) return "nothing";
  return stats.isDirectory() ? "folder" : stats.isFile() ? "file" : "stream";
}

/** Inspects a path and follows links. Undefined if that is not possible: reading the file reports why. */
export function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}
