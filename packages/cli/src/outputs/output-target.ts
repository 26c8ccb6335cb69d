import { statSync } from "node:fs";
import { extname, resolve } from "node:path";
import { UsageError, usageErrorFor } from "../errors.ts";
import { kindOf, type PathKind } from "../inputs/stats-of.ts";

/** The destination of a conversion: standard output, one file, or a folder with one file per article. */
export type OutputTarget =
  | { readonly kind: "stdout" }
  | { readonly kind: "file"; readonly name: string }
  | FolderTarget;

export interface FolderTarget {
  readonly kind: "folder";
  /** As the user typed it. */
  readonly name: string;
  /** Absolute. */
  readonly path: string;
}

/**
 * Reads `-o`. An existing folder and a path that ends in a slash are folders. With `prefersFolder`, for several files, so is a
 * path without an extension.
 */
export function outputTarget(
  output: string | undefined,
  cwd: string,
  { prefersFolder = false } = {},
): OutputTarget {
  if (output === undefined || output === "-" || output === "/dev/stdout") return { kind: "stdout" };
  const path = resolve(cwd, output);
  const exists = kindAt(path, output);
  const endsInSlash = /[/\\]$/.test(output);
  const isFolder = endsInSlash || (prefersFolder && extname(output) === "");
  if (isFolder && (exists === "file" || exists === "stream"))
    throw new UsageError(
      `${output} is a file; name a folder${endsInSlash ? ", or omit the slash" : ""}`,
    );
  return isFolder || exists === "folder"
    ? { kind: "folder", name: output, path }
    : { kind: "file", name: output };
}

function kindAt(path: string, name: string): PathKind {
  try {
    return kindOf(statSync(path, { throwIfNoEntry: false }));
  } catch (error) {
    throw usageErrorFor(name, error);
  }
}
