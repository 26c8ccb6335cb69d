import { rmSync } from "node:fs";
import { join } from "node:path";
import { describeFileError } from "../errors.ts";
import type { ManifestEntry } from "./manifest.ts";
import type { OutputFolder } from "./output-folder.ts";
import { isLeftAlone, type FileStep, type Outcome } from "./plan-folder.ts";
import { holdsText } from "./path-state.ts";
import { writeAtomically } from "./write-atomically.ts";

/** What came of one file. */
export interface WrittenFile {
  readonly step: FileStep;
  /** `overtaken`: something else changed the file after the plan was made, so that it is left alone. */
  readonly outcome: Outcome | "overtaken" | "failed";
  /** What the system says where it failed. */
  readonly message?: string | undefined;
}

/**
 * Does what a plan says, file by file, and keeps the manifest. One file that cannot be written does not keep
 * the others.
 *
 * The manifest is saved before, with what is about to be written, so that a later run knows its files again
 * if this one is killed.
 */
export async function* writeFolder(
  steps: readonly FileStep[],
  folder: OutputFolder,
): AsyncGenerator<WrittenFile> {
  const { manifest } = folder;
  const before = new Map(manifest);
  announce(steps, manifest);
  folder.save();
  for (const step of steps) {
    const written = write(step, folder);
    if (written.outcome === "overtaken" || written.outcome === "failed") {
      const entry = before.get(step.file);
      if (entry === undefined) manifest.delete(step.file);
      else manifest.set(step.file, entry);
    }
    yield written;
    await folder.turns.take();
  }
}

/** Enters what is about to be written. A new file that is not there yet does no harm, and neither does an old one without its next text. */
export function announce(steps: readonly FileStep[], manifest: Map<string, ManifestEntry>): void {
  for (const step of steps) {
    if (isLeftAlone(step) || step.renamedFrom !== undefined) continue;
    const entry = manifest.get(step.file);
    const next = step.article.sha256;
    if (entry === undefined) manifest.set(step.file, entryOf(step));
    else if (entry.sha256 !== next) manifest.set(step.file, { ...entry, next });
  }
}

function write(step: FileStep, { path, manifest }: OutputFolder): WrittenFile {
  const { article, file, state, outcome, renamedFrom } = step;
  if (isLeftAlone(step)) return { step, outcome };
  try {
    if (!holdsText(state, article.text) && !writeAtomically(join(path, file), article.text, state))
      return { step, outcome: "overtaken" };
    manifest.set(file, entryOf(step));
    if (renamedFrom !== undefined) {
      rmSync(join(path, renamedFrom), { force: true });
      manifest.delete(renamedFrom);
    }
    return { step, outcome };
  } catch (error) {
    const message = describeFileError(error);
    if (message === undefined) throw error;
    return { step, outcome: "failed", message };
  }
}

/** What a manifest says of a file once it is written. */
export function entryOf({ article: { sha256, id, from } }: FileStep): ManifestEntry {
  return { sha256, id, from };
}
