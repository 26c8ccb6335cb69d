import { statSync } from "node:fs";
import { resolve } from "node:path";
import { UsageError, usageErrorFor } from "../errors.ts";

/** Where a conversion goes: one text to standard output or a file, or a file an article into a folder. */
export type OutputTarget =
  | { readonly kind: "stdout" }
  | { readonly kind: "file"; readonly name: string }
  | { readonly kind: "folder"; readonly name: string; readonly path: string };

/** Tells from `-o` where a conversion goes. A folder is one that exists, or a path that ends in a slash. */
export function outputTarget(output: string | undefined, cwd: string): OutputTarget {
  if (output === undefined || output === "-" || output === "/dev/stdout") return { kind: "stdout" };
  if (output === "") throw new UsageError("-o names no file; write a path behind it");
  const path = resolve(cwd, output);
  const exists = kindOf(path, output);
  const isFolder = /[/\\]$/.test(output);
  if (isFolder && exists === "file")
    throw new UsageError(`${output} is a file; name a folder, or leave the slash away`);
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
