import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { lockFolder } from "./lock-folder.ts";
import { manifestName, printManifest, type ManifestEntry } from "./manifest.ts";
import { readManifest } from "./read-manifest.ts";
import { inspectPath } from "./path-state.ts";
import { writeAtomically } from "./write-atomically.ts";

/** A folder that one run writes into, with what earlier runs wrote there. */
export interface OutputFolder {
  readonly path: string;
  /** Changed as files are written. */
  readonly manifest: Map<string, ManifestEntry>;
  /** Whether the manifest is there and cannot be read, so that no file counts as ours. */
  readonly manifestIsDamaged: boolean;
  /** Saves the manifest. */
  readonly save: () => void;
  /** Saves the manifest and gives the folder free. */
  readonly close: () => void;
}

/** How long to wait for another run, in milliseconds. */
const patience = 60_000;

/**
 * Makes a folder where there is none, and keeps it for this run until it is closed; a process that ends
 * closes it. `onWait` is called once where another run has to be waited for.
 */
export async function openFolder(
  path: string,
  name: string,
  onWait: (holder: string) => void,
): Promise<OutputFolder> {
  mkdirSync(path, { recursive: true });
  const release = await lockFolder(path, { name, patience, onWait });
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
    process.off("exit", closeAtExit);
    try {
      save();
    } finally {
      release();
    }
  };
  const closeAtExit = (): void => {
    try {
      close();
    } catch {
      // The process is ending for another reason; what was saved before writing is enough to know our files again.
    }
  };
  process.once("exit", closeAtExit);
  return { path, manifest, manifestIsDamaged: read === undefined, save, close };
}
