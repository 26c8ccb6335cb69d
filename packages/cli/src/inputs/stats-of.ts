import { statSync, type Stats } from "node:fs";

/** Inspects a path and follows links. Undefined if that is not possible: reading the file reports why. */
export function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}
