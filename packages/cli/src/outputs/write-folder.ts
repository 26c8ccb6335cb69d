import { rmSync } from "node:fs";
import { join } from "node:path";
import { describeFileError } from "../errors.ts";
import type { ManifestEntry } from "./manifest.ts";
import type { OutputFolder } from "./output-folder.ts";
import { isNotReplaced, type FileStep, type Outcome } from "./plan-folder.ts";
import { holdsText } from "./path-state.ts";
import { writeAtomically } from "./write-atomically.ts";

/** The outcome of one step. */
export interface WrittenFile {
  readonly step: FileStep;
  /** `overtaken`: another program changed the file after it was planned, so it is not replaced. */
  readonly outcome: Outcome | "overtaken" | "failed";
  /** The reason, if the outcome is `failed`. */
  readonly message?: string | undefined;
}

/**
 * Executes the steps of a plan and updates the manifest. Continues after a file that cannot be written.
 *
 * Saves the manifest with the planned hashes first, so that a later run recognises the files even if this run is
 * killed.
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

/** Adds the planned hashes to the manifest. An entry without a file, or with the old text, does no harm. */
export function announce(steps: readonly FileStep[], manifest: Map<string, ManifestEntry>): void {
  for (const step of steps) {
    if (isNotReplaced(step) || step.renamedFrom !== undefined) continue;
    const entry = manifest.get(step.file);
    const next = step.article.sha256;
    if (entry === undefined) manifest.set(step.file, entryOf(step));
    else if (entry.sha256 !== next) manifest.set(step.file, { ...entry, next });
  }
}

function write(step: FileStep, { path, manifest }: OutputFolder): WrittenFile {
  const { article, file, state, outcome, renamedFrom } = step;
  if (isNotReplaced(step)) return { step, outcome };
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

/** Makes the manifest entry of a written file. */
export function entryOf({ article: { sha256, id, from } }: FileStep): ManifestEntry {
  return { sha256, id, from };
}
