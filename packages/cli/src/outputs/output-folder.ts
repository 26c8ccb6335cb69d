import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { Turns } from "../turns.ts";
import { lockFolder } from "./lock-folder.ts";
import { manifestName, printManifest, readManifest, type ManifestEntry } from "./manifest.ts";
import { inspectPath } from "./path-state.ts";
import { writeAtomically } from "./write-atomically.ts";

/** An output folder, locked for one run. */
export interface OutputFolder {
  readonly path: string;
  /** The files that runs wrote here. Changes as files are written. */
  readonly manifest: Map<string, ManifestEntry>;
  /** Whether the manifest cannot be parsed, so that no file counts as ours. */
  readonly manifestIsDamaged: boolean;
  /** Lets other events run between two files. Throws when a signal ends the run. */
  readonly turns: Turns;
  /** Saves the manifest. */
  readonly save: () => void;
  /** Saves the manifest and releases the lock. */
  readonly close: () => void;
}

/** Milliseconds to wait for another run. */
const patience = 60_000;

export interface OpenOptions {
  /** How messages name the folder. */
  readonly name: string;
  /** Ends the wait and the writing. */
  readonly signal?: AbortSignal | undefined;
  /** Called once before waiting for another run. */
  readonly onWait: (holder: string) => void;
}

/** Creates the folder if needed, and locks it until `close`. */
export async function openFolder(
  path: string,
  { name, signal, onWait }: OpenOptions,
): Promise<OutputFolder> {
  mkdirSync(path, { recursive: true });
  const release = await lockFolder(path, { name, patience, signal, onWait });
  let read: Map<string, ManifestEntry> | undefined;
  try {
    read = readManifest(path);
  } catch (error) {
    release();
    throw error;
  }
  const manifest = read ?? new Map<string, ManifestEntry>();
  let saved = printManifest(manifest);
  const save = (): void => {
    const text = printManifest(manifest);
    if (text === saved) return;
    const file = join(path, manifestName);
    writeAtomically(file, text, inspectPath(file));
    saved = text;
  };
  const close = (): void => {
    try {
      save();
    } finally {
      release();
    }
  };
  return {
    path,
    manifest,
    manifestIsDamaged: read === undefined,
    turns: new Turns(signal),
    save,
    close,
  };
}
