import { resolve } from "node:path";
import { UsageError } from "../errors.ts";
import { outputTarget, type OutputTarget } from "./output-target.ts";
import { inspectPath } from "./path-state.ts";

/** Where a command goes that writes nothing but folders. Throws UsageError, with what `-o` is for, where something else is named. */
export function folderTarget(
  output: string,
  purpose: string,
  cwd: string,
): Extract<OutputTarget, { kind: "folder" }> {
  const target = outputTarget(output, cwd);
  if (target.kind === "folder") return target;
  if (target.kind === "stdout") throw new UsageError(`-o names ${purpose}`);
  const path = resolve(cwd, output);
  if (inspectPath(path).kind !== "nothing")
    throw new UsageError(`${output} is a file; -o names ${purpose}`);
  return { kind: "folder", name: output, path };
}
