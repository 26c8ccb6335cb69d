import { statSync } from "node:fs";
import { join } from "node:path";
import { journalName } from "../outputs/manifest.ts";
import { isEqualState, type InputRecord, type InputState } from "./input-record.ts";

/**
 * A run that would change nothing if it were repeated. To repeat it, it is enough to find that nothing has changed since,
 * and to print again what it printed about the briefs. The rest of the cache is not read then.
 */
export interface SettledRun {
  /** A hash of the command, of the program, and of everything that it reads except configs and briefs. */
  readonly key: string;
  /** In the order read. */
  readonly inputs: readonly SettledInput[];
  readonly files: readonly FileState[];
  readonly manifest: FileState;
  readonly briefs: number;
  /** The fields from the config, for each article that has any. */
  readonly filled: readonly (readonly string[])[];
  /** What it printed about the briefs of the site. */
  readonly notes: readonly string[];
}

/** A list, because ten thousand objects with names take longer to read. The times are in milliseconds since 1970. */
export type SettledInput = readonly [
  name: string,
  size: number,
  modified: number,
  changed: number,
  settings: string,
  /** Null if it has one article and no findings. */
  report: InputRecord["report"] | null,
];

/** The size is in bytes, the time in milliseconds since 1970. */
export type FileState = readonly [file: string, size: number, modified: number];

/** Gives the state of a file. Undefined if there is none. */
export function fileState(folder: string, file: string): FileState | undefined {
  const stats = statSync(join(folder, file), { throwIfNoEntry: false });
  return stats && [file, stats.size, stats.mtimeMs];
}

/** Whether a file is as it was: of the same size, and not written since. */
export function isSameFile(folder: string, [file, size, modified]: FileState): boolean {
  const state = fileState(folder, file);
  return state?.[1] === size && state[2] === modified;
}

/** Describes an input of a run. */
export function settledInput(name: string, record: InputRecord): SettledInput | undefined {
  const { state, settings, report } = record;
  if (state === undefined) return undefined;
  const { documents, diagnostics, ignored, hiddenNotes = 0 } = report;
  const isPlain = documents === 1 && diagnostics.length === 0 && ignored === 0 && hiddenNotes === 0;
  return [name, state.size, state.modified, state.changed, settings, isPlain ? null : report];
}

/** Whether an input is as it was. */
export function isSameInput(
  [name, size, modified, changed, settings]: SettledInput,
  now: { readonly name: string; readonly state: InputState; readonly settings: string },
): boolean {
  return (
    name === now.name &&
    settings === now.settings &&
    isEqualState({ size, modified, changed }, now.state)
  );
}

/** Whether the files of the site and its manifest are as the run left them, and no other run was interrupted. */
export function hasSameFiles({ files, manifest }: SettledRun, folder: string): boolean {
  return (
    fileState(folder, journalName) === undefined &&
    [manifest, ...files].every((state) => isSameFile(folder, state))
  );
}
