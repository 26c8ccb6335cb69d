import { statSync } from "node:fs";
import { resolve } from "node:path";
import { UsageError, usageErrorFor } from "../errors.ts";

/** The destination of a conversion: standard output, one file, or a folder with one file per article. */
export type OutputTarget =
  | { readonly kind: "stdout" }
  | { readonly kind: "file"; readonly name: string }
  | { readonly kind: "folder"; readonly name: string; readonly path: string };

/** Reads `-o`. An existing folder, or a path that ends in a slash, is a folder. */
export function outputTarget(output: string | undefined, cwd: string): OutputTarget {
  if (output === undefined || output === "-" || output === "/dev/stdout") return { kind: "stdout" };
  const path = resolve(cwd, output);
  const exists = kindOf(path, output);
  const isFolder = /[/\\]$/.test(output);
  if (isFolder && exists === "file")
    throw new UsageError(`${output} is a file; name a folder, or omit the slash`);
  return isFolder || exists === "folder"
    ? { kind: "folder", name: output, path }
    : { kind: "file", name: output };
}

function kindOf(path: string, name: string): "folder" | "file" | "none" {
  try {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (stats === undefined) return "none";
    return stats.isDirectory() ? "folder" : "file";
  } catch (error) {
    throw usageErrorFor(name, error);
  }
}
