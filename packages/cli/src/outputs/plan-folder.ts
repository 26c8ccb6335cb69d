import { join } from "node:path";
import { fileText, type ArticleText } from "./article-text.ts";
import { isAsWritten, type Manifest, type ManifestEntry } from "./manifest.ts";
import { nameFiles, type NamedFile } from "./name-files.ts";
import type { OutputFolder } from "./output-folder.ts";
import { holdsText, inspectEntry, type PathState } from "./path-state.ts";

/** The planned step for the file of one article. */
export interface FileStep {
  readonly article: ArticleText;
  /** File name in the folder. */
  readonly file: string;
  readonly outcome: Outcome;
  /** The previous file of the article, to be removed unless `keepsOld`. */
  readonly renamedFrom?: string | undefined;
  readonly keepsOld?: boolean | undefined;
  /** A second page of the article, which leads to the file from now on. */
  readonly second?: string | undefined;
  /** What the manifest remembers of the file in addition to its text and input. */
  readonly remembered?: Omit<ManifestEntry, "sha256" | "next" | "id" | "from"> | undefined;
  /** Another article that already uses the preferred name. */
  readonly namesake?: Pick<ArticleText, "place"> | undefined;
  /** The state of the file when the step was planned. */
  readonly state: PathState;
}

/** A step whose text is on disk. */
export interface StepWithoutText extends Omit<FileStep, "article"> {
  readonly article: Omit<ArticleText, "text">;
}

export type Outcome =
  /** The file is new. */
  | "written"
  /** An earlier run wrote the file, and it was not edited. */
  | "updated"
  /** As `updated`, with a new file name. */
  | "renamed"
  /** The file was edited or is not ours, and `force` replaces it. */
  | "replaced"
  | "unchanged"
  /** The file was edited, and what it is made from has not changed since the last run. */
  | "kept"
  /** The file was edited, and what it is made from has changed. */
  | "edited"
  /** No run of ours wrote the file. */
  | "foreign";

/** The folder that steps are planned for. */
export interface PlannedFolder {
  readonly manifest: Manifest;
  /** Inspects a file of the folder. */
  readonly inspect: (file: string) => PathState;
  /** Whether to replace edited and foreign files. */
  readonly force: boolean;
}

/** Makes the plan for a folder that is open. */
export function plannedFolder(
  { path, manifest }: Pick<OutputFolder, "path" | "manifest">,
  force: boolean,
): PlannedFolder {
  return { manifest, inspect: (file) => inspectEntry(join(path, file)), force };
}

export interface FolderPlan extends PlannedFolder {
  readonly articles: readonly ArticleText[];
  /** The extension, without the dot. */
  readonly extension: string;
}

/**
 * Plans the file of every article: its name, and whether it may be written.
 *
 * Consume the complete plan before you write anything.
 */
export function* planFolder(plan: FolderPlan): Generator<FileStep> {
  const named = nameFiles(plan.articles, {
    extension: plan.extension,
    manifest: plan.manifest,
    exists: (file) => plan.inspect(file).kind !== "nothing",
    hashOf: ({ sha256 }) => sha256,
  });
  for (const one of named) yield stepForNamed(one.item, one, plan);
}

/** Plans the step for the file of an article, and a new file name if its date or headline changed. */
export function stepForNamed(
  article: ArticleText,
  { file, renamedFrom, second, namesake }: Omit<NamedFile<Pick<ArticleText, "place">>, "item">,
  plan: PlannedFolder,
): FileStep {
  const step =
    renamedFrom === undefined
      ? stepFor(article, file, plan)
      : renameStep(article, renamedFrom, file, plan);
  return { ...step, second, namesake };
}

/** Plans the step for a file with a fixed name. */
export function stepFor(article: ArticleText, file: string, plan: PlannedFolder): FileStep {
  const state = plan.inspect(file);
  return { article, file, state, outcome: judge(article, file, state, plan) };
}

/** Plans the step for a file that also has lines of a person. `merge` puts ours into it and keeps the others. */
export function stepForMerged(
  file: string,
  merge: (bytes: Uint8Array) => Uint8Array,
  plan: PlannedFolder,
): FileStep {
  const state = plan.inspect(file);
  const text = merge(state.kind === "file" ? state.bytes : new Uint8Array());
  const article = fileText(file, text);
  switch (state.kind) {
    case "nothing":
      return { article, file, state, outcome: "written" };
    case "file":
      return { article, file, state, outcome: judgeMerged(text, state, plan) };
    default:
      return { article, file, state, outcome: "foreign" };
  }
}

function judgeMerged(
  text: Uint8Array,
  state: Extract<PathState, { kind: "file" }>,
  { force }: PlannedFolder,
): Outcome {
  if (holdsText(state, text)) return "unchanged";
  if (state.isLink !== true) return "updated";
  // The lines of a person would no longer come from their file.
  return force ? "replaced" : "foreign";
}

function judge(
  { text, sha256 }: ArticleText,
  file: string,
  state: PathState,
  { manifest, force }: PlannedFolder,
): Outcome {
  if (state.kind === "nothing") return "written";
  if (state.kind !== "file") return "foreign";
  if (holdsText(state, text)) return "unchanged";
  const entry = manifest.get(file);
  if (entry !== undefined && isAsWritten(entry, state.bytes)) return "updated";
  if (force) return "replaced";
  if (entry?.sha256 === sha256) return "kept";
  return entry === undefined ? "foreign" : "edited";
}

/** Plans a new file name, because date or headline changed. Keeps the old file if it was edited or the new name is in use. */
function renameStep(
  article: ArticleText,
  old: string,
  file: string,
  plan: PlannedFolder,
): FileStep {
  const before = stepFor(article, old, plan);
  if (isNotReplaced(before)) return before;
  const step = stepFor(article, file, plan);
  if (isNotReplaced(step)) return step;
  const outcome = before.outcome === "written" ? step.outcome : "renamed";
  return { ...step, outcome, renamedFrom: old };
}

/** True if the step does not change the file, because it was edited or is not ours. */
export function isNotReplaced({ outcome }: StepWithoutText): boolean {
  return outcome === "edited" || outcome === "foreign" || outcome === "kept";
}
