import { rmSync } from "node:fs";
import { join } from "node:path";
import { describeFileError } from "../errors.ts";
import { entryKeys, type ManifestEntry } from "./manifest.ts";
import type { OutputFolder } from "./output-folder.ts";
import { isNotReplaced, type FileStep, type Outcome, type StepWithoutText } from "./plan-folder.ts";
import { holdsText } from "./path-state.ts";
import { PreparedFile, type WriteResult } from "./write-atomically.ts";

/** The outcome of one step. */
export interface WrittenFile {
  readonly step: StepWithoutText;
  /** `overtaken`: another program changed the file after it was planned, so it is not replaced. */
  readonly outcome: Outcome | "overtaken" | "failed";
  /** The reason, if the outcome is `failed`. */
  readonly message?: string | undefined;
}

/** How many files are replaced at a time. The disk flushes them together. */
const batchSize = 32;

/** A step and what it writes; undefined if nothing. */
interface PreparedStep {
  readonly step: StepWithoutText;
  readonly file: PreparedFile | undefined;
}

/**
 * Executes steps and updates the manifest. Continues after a file that cannot be written.
 *
 * Notes the planned hashes before it replaces files, so that a later run recognises them even if this run is killed.
 * The texts of a batch wait on disk, because in memory they would outlive many collections of garbage.
 */
export async function* writeFolder(
  steps: Iterable<FileStep> | AsyncIterable<FileStep>,
  folder: OutputFolder,
): AsyncGenerator<WrittenFile> {
  let batch: PreparedStep[] = [];
  try {
    for await (const step of steps) {
      batch.push(prepare(step, folder));
      if (batch.length < batchSize) continue;
      yield* replaceBatch(batch, folder);
      batch = [];
      await folder.turns.take();
    }
    yield* replaceBatch(batch, folder);
  } finally {
    for (const { file } of batch) file?.discard();
  }
}

function prepare(step: FileStep, { path }: OutputFolder): PreparedStep {
  const { text, ...article } = step.article;
  const { file, state } = step;
  const isSame = isNotReplaced(step) || holdsText(state, text);
  return {
    step: { ...step, article },
    file: isSame ? undefined : new PreparedFile({ path: join(path, file), text, before: state }),
  };
}

async function* replaceBatch(
  batch: readonly PreparedStep[],
  folder: OutputFolder,
): AsyncGenerator<WrittenFile> {
  const { manifest, note } = folder;
  const steps = batch.map(({ step }) => step);
  const before = steps.map(({ file }) => manifest.get(file));
  for (const [file, entry] of announcements(steps, manifest)) note(file, entry);
  folder.flush();
  const results = await Promise.all(batch.map(async ({ file }) => file?.replace()));
  for (const [index, step] of steps.entries()) {
    const written = finish(step, results[index], folder);
    if (written.outcome === "overtaken" || written.outcome === "failed")
      note(step.file, before[index]);
    yield written;
  }
}

/** Lists the entries with the planned hashes. An entry without a file, or with the old text, does no harm. */
export function announcements(
  steps: readonly StepWithoutText[],
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
  step: StepWithoutText,
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
    return { step, outcome: "failed", message: describeFileError(error) };
  }
}

/** Makes the manifest entry of a written file. */
export function entryOf({
  article: { sha256, id, from },
  remembered,
}: StepWithoutText): ManifestEntry {
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
