import { resolve } from "node:path";
import { UsageError } from "../errors.ts";
import { outputTarget, type FolderTarget } from "./output-target.ts";
import { inspectPath } from "./path-state.ts";

/** Reads `-o` for a command that writes only folders. Throws UsageError, with `purpose`, if it is not a folder. */
export function folderTarget(output: string, purpose: string, cwd: string): FolderTarget {
  const target = outputTarget(output, cwd);
  if (target.kind === "folder") return target;
  if (target.kind === "stdout") throw new UsageError(`-o must be ${purpose}`);
  const path = resolve(cwd, output);
  if (inspectPath(path).kind !== "nothing")
    throw new UsageError(`${output} is a file; -o must be ${purpose}`);
  return { kind: "folder", name: output, path };
}
