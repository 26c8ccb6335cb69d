import { rmSync } from "node:fs";
import { join } from "node:path";
import { describeFileError } from "../errors.ts";
import { entryKeys, type ManifestEntry } from "./manifest.ts";
import type { OutputFolder } from "./output-folder.ts";
import { sha256Of } from "./article-text.ts";
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
  const announced = batch.map(({ step }) => announcements([step], manifest));
  const before = announced.map((entries) =>
    entries.map(([file]) => [file, manifest.get(file)] as const),
  );
  for (const [file, entry] of announced.flat()) note(file, entry);
  folder.flush();
  const results = await Promise.all(batch.map(async ({ file }) => file?.replace()));
  for (const [index, { step }] of batch.entries()) {
    const written = finish(step, results[index], folder);
    if (written.outcome === "overtaken" || written.outcome === "failed")
      for (const [file, entry] of before[index]!) note(file, entry);
    yield written;
  }
}

/**
 * Lists the entries with the planned hashes. An entry without a file, or with the old text, does no harm.
 *
 * A page that gets a new name already leads on from its old one: otherwise a killed run would leave the new page unknown.
 */
export function announcements(
  steps: readonly StepWithoutText[],
  manifest: OutputFolder["manifest"],
): [file: string, entry: ManifestEntry][] {
  return steps.flatMap((step): [string, ManifestEntry][] => {
    const { file, renamedFrom, keepsOld = false } = step;
    if (isNotReplaced(step) || (renamedFrom !== undefined && !keepsOld)) return [];
    const former = formerPages(step, manifest);
    if (former.length > 0) return [[file, announced(entryOf(step), step, manifest)], ...former];
    const entry = manifest.get(file);
    if (entry?.sha256 === step.article.sha256 && entry.next === undefined) return [];
    return [[file, entry === undefined ? entryOf(step) : announced(entry, step, manifest)]];
  });
}

/** Adds the planned hash to an entry. The other hash is that of the file now, which may be from a run that was killed. */
function announced(
  entry: ManifestEntry,
  { file, state, article: { sha256: next } }: StepWithoutText,
  manifest: OutputFolder["manifest"],
): ManifestEntry {
  const known = manifest.get(file);
  if (known === undefined) return entry;
  const { bytes } = state.kind === "file" ? state : {};
  const isFromKilledRun = known.next !== undefined && bytes && sha256Of(bytes) === known.next;
  return { ...entry, sha256: isFromKilledRun ? known.next : known.sha256, next };
}

/** Makes the entries of the other pages of an article, which lead to its file from now on. */
export function formerPages(
  { file, renamedFrom, second }: StepWithoutText,
  manifest: OutputFolder["manifest"],
): [file: string, entry: ManifestEntry][] {
  return [renamedFrom, second].flatMap((old): [string, ManifestEntry][] => {
    const entry = old === undefined || old === file ? undefined : manifest.get(old);
    return entry === undefined ? [] : [[old!, formerPage(entry, file)]];
  });
}

/** Makes the entry of a page that has a new name. */
function formerPage(entry: ManifestEntry, leadsTo: string): ManifestEntry {
  const { sha256, next, id, from, supersedes } = entry;
  return { sha256, next, id, from, supersedes, leadsTo };
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
