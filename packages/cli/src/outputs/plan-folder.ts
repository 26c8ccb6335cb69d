import type { ArticleText } from "./article-text.ts";
import { isAsWritten, type Manifest, type ManifestEntry } from "./manifest.ts";
import { holdsText, type PathState } from "./path-state.ts";

/** The planned step for the file of one article. */
export interface FileStep {
  readonly article: ArticleText;
  /** File name in the folder. */
  readonly file: string;
  readonly outcome: Outcome;
  /** The previous file of the article, to be removed. */
  readonly renamedFrom?: string | undefined;
  /** Another article that already uses the preferred name. */
  readonly namesake?: ArticleText | undefined;
  /** The state of the file when the step was planned. */
  readonly state: PathState;
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
  /** The file was edited, and the article has not changed since the last run. */
  | "kept"
  /** The file was edited, and the article has changed. */
  | "edited"
  /** No run of ours wrote the file. */
  | "foreign";

export interface FolderPlan {
  readonly articles: readonly ArticleText[];
  /** The extension, without the dot. */
  readonly extension: string;
  readonly manifest: Manifest;
  /** Inspects a file of the folder. */
  readonly inspect: (file: string) => PathState;
  /** Whether to replace edited and foreign files. */
  readonly force: boolean;
}

/**
 * Plans the file of every article: its name, and whether it may be written.
 *
 * Consume the complete plan before you write anything.
 */
export function* planFolder(plan: FolderPlan): Generator<FileStep> {
  const known = findEarlierFiles(plan);
  // The old name of a renamed file stays reserved in this run, because the old file is removed afterwards.
  const taken = new Map([...known].map(([article, file]) => [file, article]));
  for (const article of plan.articles) {
    const old = known.get(article);
    if (old !== undefined && isNamed(old, article, plan.extension)) {
      yield stepFor(article, old, plan);
      continue;
    }
    const { file, namesake } = freeName(article, plan, taken);
    taken.set(file, article);
    const step =
      old === undefined ? stepFor(article, file, plan) : rename(article, old, file, plan);
    yield { ...step, namesake };
  }
}

/** Finds the earlier file of each article: by id; without an id, by file name and text or input. */
function findEarlierFiles({ articles, extension, manifest }: FolderPlan): Map<ArticleText, string> {
  const known = new Map<ArticleText, string>();
  const free = new Set([...manifest.keys()].filter((file) => file.endsWith(`.${extension}`)));
  const byId = new Map<string, string>();
  const byName = new Map<string, string[]>();
  for (const file of free) {
    const id = manifest.get(file)!.id;
    if (id !== undefined && !byId.has(id)) byId.set(id, file);
    for (const name of possibleNamesOf(file, extension)) {
      const files = byName.get(name);
      if (files === undefined) byName.set(name, [file]);
      else files.push(file);
    }
  }
  const claim = (article: ArticleText, file: string | undefined): void => {
    if (file !== undefined && free.delete(file)) known.set(article, file);
  };
  const claimByName = (article: ArticleText, isIts: (entry: ManifestEntry) => boolean): void => {
    if (known.has(article)) return;
    const file = byName.get(article.fileName)?.find((name) => {
      const entry = manifest.get(name)!;
      const mayBe = article.id === undefined || entry.id === undefined;
      return mayBe && free.has(name) && isIts(entry);
    });
    claim(article, file);
  };
  for (const article of articles)
    if (article.id !== undefined) claim(article, byId.get(article.id));
  for (const article of articles) {
    const { sha256 } = article;
    claimByName(article, (entry) => entry.sha256 === sha256);
  }
  for (const article of articles) claimByName(article, ({ from }) => from === article.from);
  return known;
}

/** Generates `2025-10-24-tungsten.brief.md`, then `2025-10-24-tungsten-2.brief.md` and so on. */
function* names({ fileName }: ArticleText, extension: string): Generator<string> {
  yield `${fileName}.${extension}`;
  const stem = fileName.replace(/\.brief$/, "");
  for (let number = 2; ; number++) yield `${stem}-${number}.brief.${extension}`;
}

/** Lists the article names that can produce a file name: `q-2.brief.md` is from `q-2`, or the second file of `q`. */
function possibleNamesOf(file: string, extension: string): string[] {
  const fileName = file.slice(0, -`.${extension}`.length);
  const numbered = /^(.*)-[1-9][0-9]*\.brief$/.exec(fileName);
  return numbered === null ? [fileName] : [fileName, `${numbered[1]}.brief`];
}

/** True if the file name can come from the article's date and headline. */
function isNamed(file: string, { fileName }: ArticleText, extension: string): boolean {
  return possibleNamesOf(file, extension).includes(fileName);
}

/** Finds the first name that no article of this or an earlier run uses. */
function freeName(
  article: ArticleText,
  { extension, manifest, inspect }: FolderPlan,
  taken: ReadonlyMap<string, ArticleText>,
): { file: string; namesake: ArticleText | undefined } {
  let namesake: ArticleText | undefined;
  for (const file of names(article, extension)) {
    const isFree = !taken.has(file) && !(manifest.has(file) && inspect(file).kind !== "nothing");
    if (isFree) return { file, namesake };
    namesake ??= taken.get(file);
  }
  throw new Error("names never end");
}

/** Plans the step for a file with a fixed name. */
export function stepFor(article: ArticleText, file: string, plan: FolderPlan): FileStep {
  const state = plan.inspect(file);
  return { article, file, state, outcome: judge(article, file, state, plan) };
}

function judge(
  { text, sha256 }: ArticleText,
  file: string,
  state: PathState,
  { manifest, force }: FolderPlan,
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
function rename(article: ArticleText, old: string, file: string, plan: FolderPlan): FileStep {
  const before = stepFor(article, old, plan);
  if (isNotReplaced(before)) return before;
  const step = stepFor(article, file, plan);
  if (isNotReplaced(step)) return step;
  const outcome = before.outcome === "written" ? step.outcome : "renamed";
  return { ...step, outcome, renamedFrom: old };
}

/** True if the step does not change the file, because it was edited or is not ours. */
export function isNotReplaced({ outcome }: FileStep): boolean {
  return outcome === "edited" || outcome === "foreign" || outcome === "kept";
}
