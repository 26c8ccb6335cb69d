import {
  closeSync,
  fdatasyncSync,
  lstatSync,
  openSync,
  rmSync,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { Turns } from "../turns.ts";
import { UsageError } from "../errors.ts";
import { lockFolder, type LockOptions } from "./lock-folder.ts";
import { makeFolders } from "./make-folders.ts";
import {
  journalLine,
  journalName,
  manifestName,
  printManifest,
  readManifest,
  type Manifest,
  type ManifestEntry,
} from "./manifest.ts";
import { inspectEntry, inspectPath } from "./path-state.ts";
import { writeAtomically } from "./write-atomically.ts";

/** An output folder, locked for one run. */
export interface OutputFolder {
  readonly path: string;
  /** The files that runs wrote here. Changes as files are written. */
  readonly manifest: Manifest;
  /** Whether the manifest cannot be parsed, so that no file counts as ours. */
  readonly manifestIsDamaged: boolean;
  /** Lets other events run between two files. Throws when a signal ends the run. */
  readonly turns: Turns;
  /** Changes an entry of the manifest, or removes it. */
  readonly note: (file: string, entry: ManifestEntry | undefined) => void;
  /** Makes sure that the noted changes survive if the run is killed. */
  readonly flush: () => void;
  /** Saves the manifest if it has changed. */
  readonly save: () => void;
  /** Saves the manifest, and releases the lock. */
  readonly close: () => void;
}

/** Milliseconds to wait for another run. */
const patience = 60_000;

/** `name` is the folder in messages. A system that cannot create it may only say that it does not exist. */
function createFolder(path: string, name: string): void {
  try {
    makeFolders(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    throw new UsageError(`${name}: the system cannot create this folder`);
  }
}

/** Opens a file to add to its end. Does not follow a symbolic link. */
function openJournal(path: string): number {
  if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true) unlinkSync(path);
  return openSync(path, "a");
}

/** Creates the folder if needed, and locks it until `close`. The signal also ends the writing. */
export async function openFolder(
  path: string,
  options: Omit<LockOptions, "patience">,
): Promise<OutputFolder> {
  createFolder(path, options.name);
  const release = await lockFolder(path, { ...options, patience });
  let read: Map<string, ManifestEntry> | undefined;
  try {
    read = readManifest(path);
  } catch (error) {
    release();
    throw error;
  }
  const manifest = read ?? new Map<string, ManifestEntry>();
  const journalPath = join(path, journalName);
  let journal: number | undefined;
  let unsaved = "";
  let isChanged = read !== undefined && inspectPath(journalPath).kind === "file";
  const note = (file: string, entry: ManifestEntry | undefined): void => {
    if (entry === undefined) manifest.delete(file);
    else manifest.set(file, entry);
    unsaved += journalLine(file, entry);
    isChanged = true;
  };
  const flush = (): void => {
    if (unsaved === "") return;
    // A killed run may have left a line without an end.
    if (journal === undefined) unsaved = `\n${unsaved}`;
    journal ??= openJournal(journalPath);
    writeFileSync(journal, unsaved);
    fdatasyncSync(journal);
    unsaved = "";
  };
  const save = (): void => {
    if (!isChanged) return;
    const file = join(path, manifestName);
    const options = { followsLinks: false };
    writeAtomically(file, printManifest(manifest), inspectEntry(file), options);
    if (journal !== undefined) closeSync(journal);
    journal = undefined;
    unsaved = "";
    rmSync(journalPath, { force: true });
    isChanged = false;
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
    turns: new Turns(options.signal),
    note,
    flush,
    save,
    close,
  };
}
