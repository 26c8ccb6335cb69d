import { rmSync } from "node:fs";
import { join } from "node:path";
import { describeFileError } from "../errors.ts";
import { entryKeys, type ManifestEntry } from "./manifest.ts";
import type { OutputFolder } from "./output-folder.ts";
import { isNotReplaced, type FileStep, type Outcome } from "./plan-folder.ts";
import { holdsText } from "./path-state.ts";
import { writeAllAtomically, type WriteResult } from "./write-atomically.ts";

/** The outcome of one step. */
export interface WrittenFile {
  readonly step: FileStep;
  /** `overtaken`: another program changed the file after it was planned, so it is not replaced. */
  readonly outcome: Outcome | "overtaken" | "failed";
  /** The reason, if the outcome is `failed`. */
  readonly message?: string | undefined;
}

/** How many files are written at a time. The disk flushes them together. */
const batchSize = 32;

/**
 * Executes steps and updates the manifest. Continues after a file that cannot be written.
 *
 * Notes the planned hashes before it writes, so that a later run recognises the files even if this run is killed.
 */
export async function* writeFolder(
  steps: Iterable<FileStep> | AsyncIterable<FileStep>,
  folder: OutputFolder,
): AsyncGenerator<WrittenFile> {
  let batch: FileStep[] = [];
  for await (const step of steps) {
    batch.push(step);
    if (batch.length < batchSize) continue;
    yield* writeBatch(batch, folder);
    batch = [];
    await folder.turns.take();
  }
  yield* writeBatch(batch, folder);
}

async function* writeBatch(
  steps: readonly FileStep[],
  folder: OutputFolder,
): AsyncGenerator<WrittenFile> {
  const { path, manifest, note } = folder;
  const before = steps.map(({ file }) => manifest.get(file));
  for (const [file, entry] of announcements(steps, manifest)) note(file, entry);
  folder.flush();
  const toWrite = steps.filter(
    (step) => !isNotReplaced(step) && !holdsText(step.state, step.article.text),
  );
  const results = await writeAllAtomically(
    toWrite.map(({ file, article: { text }, state }) => ({
      path: join(path, file),
      text,
      before: state,
    })),
  );
  const byStep = new Map(toWrite.map((step, index) => [step, results[index]!]));
  for (const [index, step] of steps.entries()) {
    const written = finish(step, byStep.get(step), folder);
    if (written.outcome === "overtaken" || written.outcome === "failed")
      note(step.file, before[index]);
    yield written;
  }
}

/** Lists the entries with the planned hashes. An entry without a file, or with the old text, does no harm. */
export function announcements(
  steps: readonly FileStep[],
  manifest: OutputFolder["manifest"],
): [file: string, entry: ManifestEntry][] {
  return steps.flatMap((step): [string, ManifestEntry][] => {
    if (isNotReplaced(step) || step.renamedFrom !== undefined) return [];
    const entry = manifest.get(step.file);
    const next = step.article.sha256;
    if (entry === undefined) return [[step.file, entryOf(step)]];
    return entry.sha256 === next ? [] : [[step.file, { ...entry, next }]];
  });
}

/** Updates the manifest for a step. `result` is undefined if nothing was to write. */
function finish(
  step: FileStep,
  result: WriteResult | undefined,
  folder: OutputFolder,
): WrittenFile {
  const { path, note } = folder;
  const { file, outcome, renamedFrom } = step;
  if (isNotReplaced(step)) return { step, outcome };
  try {
    if (result !== undefined && "error" in result) throw result.error;
    if (result?.isWritten === false) return { step, outcome: "overtaken" };
    noteIfChanged(file, entryOf(step), folder);
    if (renamedFrom !== undefined && step.keepsOld !== true) {
      rmSync(join(path, renamedFrom), { force: true });
      note(renamedFrom, undefined);
    }
    return { step, outcome };
  } catch (error) {
    const message = describeFileError(error);
    if (message === undefined) throw error;
    return { step, outcome: "failed", message };
  }
}

/** Makes the manifest entry of a written file. */
export function entryOf({ article: { sha256, id, from }, remembered }: FileStep): ManifestEntry {
  return { sha256, id, from, ...remembered };
}

/** Changes an entry of the manifest, unless it is the same. */
export function noteIfChanged(
  file: string,
  entry: ManifestEntry,
  { manifest, note }: Pick<OutputFolder, "manifest" | "note">,
): void {
  const before = manifest.get(file);
  if (before === undefined || entryKeys.some((key) => before[key] !== entry[key]))
    note(file, entry);
}
