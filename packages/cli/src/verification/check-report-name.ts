import { resolve } from "node:path";
import { UsageError, usageErrorFor } from "../errors.ts";
import { inspectPath, type PathState } from "../outputs/path-state.ts";

/** Every report contains this tag; a file without it is never replaced. */
export const reportTag = '<meta name="generator" content="mineral-brief verify">';

/** Throws UsageError if a report cannot replace what exists at its path, so that a long run does not end without it. */
export function checkReportName(name: string, cwd: string): void {
  if (name === "-") throw new UsageError("--report needs a file; results go to standard output");
  let state: PathState;
  try {
    state = inspectPath(resolve(cwd, name));
  } catch (error) {
    throw usageErrorFor(name, error);
  }
  if (state.kind === "folder")
    throw new UsageError(`${name} is a folder; name a file such as ${name}/verify.html`);
  if (state.kind === "file" && !Buffer.from(state.bytes).includes(reportTag))
    throw new UsageError(`${name} exists and is not a report of verify; name another file`);
}
