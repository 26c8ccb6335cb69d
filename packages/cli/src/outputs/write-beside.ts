import { extname, resolve } from "node:path";
import { describeFileError } from "../errors.ts";
import { unreadable, type UnreadableInput } from "../inputs/source.ts";
import { holdsText, inspectPath } from "./path-state.ts";
import { writeAtomically } from "./write-atomically.ts";

/** The outcome for a file next to its source. */
export interface BesideFile {
  readonly ok: true;
  readonly name: string;
  /** `missing`: not written without `write`. `other`: a file with another text exists and is not replaced. */
  readonly outcome: "written" | "unchanged" | "missing" | "other";
}

/** Writes `summary.brief.yaml` next to `summary.txt`, with `write` and if no other file has this name. */
export function writeBeside(
  source: string,
  text: string,
  { cwd, write }: { readonly cwd: string; readonly write: boolean },
): BesideFile | UnreadableInput {
  const name = besideName(source);
  const path = resolve(cwd, name);
  try {
    const state = inspectPath(path);
    if (holdsText(state, text)) return { ok: true, name, outcome: "unchanged" };
    if (state.kind !== "nothing") return { ok: true, name, outcome: "other" };
    if (!write) return { ok: true, name, outcome: "missing" };
    return { ok: true, name, outcome: writeAtomically(path, text, state) ? "written" : "other" };
  } catch (error) {
    return unreadable(name, describeFileError(error));
  }
}

function besideName(source: string): string {
  const stem = source.slice(0, source.length - extname(source).length);
  return `${stem.endsWith(".brief") ? stem : `${stem}.brief`}.yaml`;
}
