import type { ArticleText } from "./article-text.ts";
import { isAsWritten, type Manifest, type ManifestEntry } from "./manifest.ts";
import { holdsText, type PathState } from "./path-state.ts";

/** What becomes of one article's file. */
export interface FileStep {
  readonly article: ArticleText;
  /** Its name in the folder. */
  readonly file: string;
  readonly outcome: Outcome;
  /** The file that the article had under its old headline, to be removed if it is still there. */
  readonly renamedFrom?: string | undefined;
  /** The article that has the name which this one would have had. */
  readonly namesake?: ArticleText | undefined;
  /** What the decision was based on. */
  readonly state: PathState;
}

export type Outcome =
  /** Nothing stood there. */
  | "written"
  /** We wrote what stood there, and nobody has touched it. */
  | "updated"
  /** As `updated`, and the file has a new name. */
  | "renamed"
  /** It was edited or is not ours, and is replaced by force. */
  | "replaced"
  | "unchanged"
  /** Somebody has edited it, and the article says nothing new since we wrote it. */
  | "kept"
  /** We wrote it, and somebody has edited it since. */
  | "edited"
  /** We did not write it. */
  | "foreign";

export interface FolderPlan {
  readonly articles: readonly ArticleText[];
  /** Without the dot. */
  readonly extension: string;
  readonly manifest: Manifest;
  /** What stands at a name in the folder. */
  readonly look: (file: string) => PathState;
  /** Whether what is edited or foreign is replaced. */
  readonly force: boolean;
}

/**
 * Decides for every article which file it goes to and whether it may.
 *
 * To be taken to its end before anything is written.
 */
export function* planFolder(plan: FolderPlan): Generator<FileStep> {
  const known = recognise(plan);
  // The old name of a file that moves stays taken for this run: it is removed, whatever is written there.
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

/** Finds the file that an earlier run wrote for an article: by its id; without one, by its name and by its text or its input. */
function recognise({ articles, extension, manifest }: FolderPlan): Map<ArticleText, string> {
  const known = new Map<ArticleText, string>();
  const free = new Set([...manifest.keys()].filter((file) => file.endsWith(`.${extension}`)));
  const byId = new Map<string, string>();
  const byName = new Map<string, string[]>();
  for (const file of free) {
    const id = manifest.get(file)!.id;
    if (id !== undefined && !byId.has(id)) byId.set(id, file);
    for (const name of namesBehind(file, extension)) {
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

/** `2025-10-24-tungsten.brief.md`, then the same with `-2` and so on. */
function* names({ fileName }: ArticleText, extension: string): Generator<string> {
  yield `${fileName}.${extension}`;
  const stem = fileName.replace(/\.brief$/, "");
  for (let number = 2; ; number++) yield `${stem}-${number}.brief.${extension}`;
}

/** The names by date and headline that a file may have come from: `q-2.brief.md` is that of `q-2`, or the second of `q`. */
function namesBehind(file: string, extension: string): string[] {
  const fileName = file.slice(0, -`.${extension}`.length);
  const numbered = /^(.*)-[1-9][0-9]*\.brief$/.exec(fileName);
  return numbered === null ? [fileName] : [fileName, `${numbered[1]}.brief`];
}

/** Tells whether a file has one of the names that an article's date and headline give. */
function isNamed(file: string, { fileName }: ArticleText, extension: string): boolean {
  return namesBehind(file, extension).includes(fileName);
}

/** The first name that no other article has, here or in an earlier run. */
function freeName(
  article: ArticleText,
  { extension, manifest, look }: FolderPlan,
  taken: ReadonlyMap<string, ArticleText>,
): { file: string; namesake: ArticleText | undefined } {
  let namesake: ArticleText | undefined;
  for (const file of names(article, extension)) {
    const isFree = !taken.has(file) && !(manifest.has(file) && look(file).kind !== "nothing");
    if (isFree) return { file, namesake };
    namesake ??= taken.get(file);
  }
  throw new Error("names never end");
}

/** Decides about a file that has a fixed name. */
export function stepFor(article: ArticleText, file: string, plan: FolderPlan): FileStep {
  const state = plan.look(file);
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

/** The headline has changed: the file moves along, unless it was edited or something stands in its way. */
function rename(article: ArticleText, old: string, file: string, plan: FolderPlan): FileStep {
  const before = stepFor(article, old, plan);
  if (isLeftAlone(before)) return before;
  const step = stepFor(article, file, plan);
  if (isLeftAlone(step)) return step;
  const outcome = before.outcome === "written" ? step.outcome : "renamed";
  return { ...step, outcome, renamedFrom: old };
}

/** Tells whether a step changes nothing, since what stands there is not ours to change. */
export function isLeftAlone({ outcome }: FileStep): boolean {
  return outcome === "edited" || outcome === "foreign" || outcome === "kept";
}
