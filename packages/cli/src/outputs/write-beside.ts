import { extname, resolve } from "node:path";
import { describeFileError } from "../errors.ts";
import { unreadable, type UnreadableInput } from "../inputs/source.ts";
import { holdsText, inspectPath } from "./path-state.ts";
import { writeAtomically } from "./write-atomically.ts";

/** What came of a file beside another. */
export interface BesideFile {
  readonly ok: true;
  readonly name: string;
  /** `missing` where there is none and none was asked for, `other` where it says something else: then it is left alone. */
  readonly outcome: "written" | "unchanged" | "missing" | "other";
}

/** Writes `summary.brief.yaml` beside `summary.txt`, if that is asked and no file of that name says something else. */
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
    const message = describeFileError(error);
    if (message === undefined) throw error;
    return unreadable(name, message);
  }
}

function besideName(source: string): string {
  const stem = source.slice(0, source.length - extname(source).length);
  return `${stem.endsWith(".brief") ? stem : `${stem}.brief`}.yaml`;
}
