import { join, relative, resolve, sep } from "node:path";
import type { Article } from "@mineral-brief/schema";
import { usageErrorFor } from "../errors.ts";
import type { Io } from "../io.ts";
import { articleText, fileText, placeOf, type ArticleText } from "../outputs/article-text.ts";
import type { CollectedArticles } from "../conversion/collect-articles.ts";
import type { OutputTarget } from "../outputs/output-target.ts";
import { fileNameOf } from "../outputs/file-name.ts";
import { formatByName, writableFormats } from "../listed-formats.ts";
import { planFolder, stepFor, type FileStep, type FolderPlan } from "../outputs/plan-folder.ts";
import type { Batch } from "../conversion/serialise-checked.ts";
import { inspectPath } from "../outputs/path-state.ts";
import { writeFolder } from "../outputs/write-folder.ts";
import { briefPage } from "../publish/brief-page.ts";
import { listBrief, newestFirst, type ListedBrief } from "../publish/listed-brief.ts";
import { removeStaleFiles } from "../publish/remove-stale-files.ts";
import { siteFeed, type OmittedBrief, type SiteFeed } from "../publish/site-feeds.ts";
import type { Site } from "../publish/site.ts";
import { writeSiteFiles } from "../publish/write-site-files.ts";
import { FolderReport } from "../outputs/folder-report.ts";

type FolderTarget = Extract<OutputTarget, { kind: "folder" }>;

interface FolderOptions {
  readonly force?: boolean | undefined;
  readonly timeZone?: string | undefined;
}

/** A brief before it has a page. */
interface Unpublished {
  readonly article: Article;
  readonly fragment: string;
  /** What its page says, and how it is known again. */
  readonly text: ArticleText;
}

/**
 * Writes the pages of a site, removes those of briefs that are gone, and then writes what lists them. Says
 * what came of each file, but for those that are as they were. Gives the exit code as convert does.
 */
export async function publishIntoFolder(
  collected: CollectedArticles,
  batches: readonly Batch[],
  target: FolderTarget,
  site: Site,
  { force = false, timeZone }: FolderOptions,
  io: Io,
): Promise<0 | 1 | 2> {
  const report = new FolderReport(target.name, "publish", io);
  try {
    const folder = await report.open(target.path);
    try {
      const plan = {
        extension: "html",
        manifest: folder.manifest,
        inspect: (file: string) => inspectPath(join(target.path, file)),
        force,
      };
      const briefs = await folder.turns.collect(
        unpublished(collected, batches, target, site, io.cwd),
        report.progress("rendered", batches.length),
      );
      const distinct = new Set(report.omitDuplicates(briefs.map(({ text }) => text)));
      const pages = await planPages(
        briefs.filter(({ text }) => distinct.has(text)),
        plan,
        site,
        (steps) => folder.turns.collect(steps, report.progress("planned", distinct.size)),
      );
      const articles = new Map(pages.map(({ step, article }) => [step, article]));
      const listed: ListedBrief[] = [];
      const write = async (steps: readonly FileStep[]): Promise<void> => {
        const progress = report.progress("wrote", steps.length);
        let number = 0;
        for await (const written of writeFolder(steps, folder)) {
          progress(++number);
          const { step, outcome } = written;
          if (outcome === "unchanged") report.count("unchanged");
          else report.add(written, force);
          const article = articles.get(step);
          if (article !== undefined && outcome !== "foreign" && outcome !== "failed")
            listed.push(listBrief(article, step.file));
        }
      };
      await write(pages.map(({ step }) => step));
      const ordered = newestFirst(listed);
      const feeds: SiteFeed[] = [];
      for (const name of ["atom", "jsonfeed"]) {
        const format = await formatByName(name, writableFormats).load();
        feeds.push(siteFeed(ordered, format, site, timeZone));
      }
      reportOmitted(feeds, target.name, report);
      const texts = writeSiteFiles(ordered, feeds, site);
      await write(
        texts.map(({ file, text }) =>
          stepFor(fileText(file, text), file, {
            ...plan,
            articles: [],
          }),
        ),
      );
      const kept = new Set([
        ...pages.map(({ step }) => step.file),
        ...texts.map(({ file }) => file),
      ]);
      for (const { file, outcome } of removeStaleFiles(
        folder,
        kept,
        faultyInputs(collected, target, io.cwd),
      )) {
        report.say(`${join(target.name, file)}: ${outcome}`);
        report.count(outcome === "removed" ? "removed" : "kept");
      }
      report.end();
    } finally {
      folder.close();
    }
  } catch (error) {
    throw usageErrorFor(target.name, error);
  }
  return report.exitCode();
}

function* unpublished(
  { sources }: CollectedArticles,
  batches: readonly Batch[],
  { path }: FolderTarget,
  site: Site,
  cwd: string,
): Generator<Unpublished> {
  const fragments = new Map(
    batches.flatMap((batch) => (batch.ok ? [[batch.batch[0]!, batch.text] as const] : [])),
  );
  for (const { name, articles } of sources) {
    for (const checked of articles) {
      const fragment = fragments.get(checked);
      if (fragment === undefined) continue;
      const { article, index } = checked;
      const fileName = fileNameOf(article);
      const text = articleText({
        text: briefPage({ article, fragment, page: `${fileName}.html` }, site),
        id: article.id,
        fileName,
        from: inputName(path, name, cwd),
        place: placeOf(name, index),
      });
      yield { article, fragment, text };
    }
  }
}

interface PlannedPage {
  readonly step: FileStep;
  readonly article: Article;
}

/** Names the pages. A page may say where it stands, so that one which does not get its first name is written anew. */
async function planPages(
  briefs: readonly Unpublished[],
  plan: Omit<FolderPlan, "articles">,
  site: Site,
  collect: (steps: Iterable<FileStep>) => Promise<FileStep[]>,
): Promise<PlannedPage[]> {
  const planned = async (texts: readonly ArticleText[]): Promise<PlannedPage[]> => {
    const steps = await collect(planFolder({ ...plan, articles: texts }));
    return steps.map((step, index) => ({ step, article: briefs[index]!.article }));
  };
  const first = await planned(briefs.map(({ text }) => text));
  const texts = first.map(({ step: { file } }, index) => {
    const { article, fragment, text } = briefs[index]!;
    if (file === `${text.fileName}.html`) return text;
    return articleText({ ...text, text: briefPage({ article, fragment, page: file }, site) });
  });
  return texts.every(({ text }, index) => text === briefs[index]!.text.text)
    ? first
    : planned(texts);
}

function inputName(folder: string, name: string, cwd: string): string {
  return relative(folder, resolve(cwd, name)).replaceAll(sep, "/");
}

/** The inputs that have an error, or undefined where one could not be read at all: then nobody knows which briefs are gone. */
function faultyInputs(
  { sources, failures }: CollectedArticles,
  { path }: FolderTarget,
  cwd: string,
): ReadonlySet<string> | undefined {
  if (failures.length > 0) return undefined;
  const faulty = sources.filter(({ diagnostics }) =>
    diagnostics.some(({ severity }) => severity === "error"),
  );
  return new Set(faulty.map(({ name }) => inputName(path, name, cwd)));
}

/** Says which briefs feeds do without, once a reason. */
function reportOmitted(feeds: readonly SiteFeed[], folder: string, report: FolderReport): void {
  const reasons = new Map<string, { files: string[]; words: string }>();
  for (const { file, omitted } of feeds) {
    for (const [code, same] of byCode(omitted)) {
      const { brief, issue } = same[0]!;
      const others = same.length === 1 ? "" : ` and ${same.length - 1} more`;
      const words = `without ${brief.page}${others}: ${issue.message}`;
      const reason = reasons.get(code + words);
      if (reason === undefined) reasons.set(code + words, { files: [join(folder, file)], words });
      else reason.files.push(join(folder, file));
    }
  }
  for (const { files, words } of reasons.values()) report.say(`${files.join(", ")}: ${words}`);
}

function byCode(omitted: readonly OmittedBrief[]): Map<string, OmittedBrief[]> {
  const found = new Map<string, OmittedBrief[]>();
  for (const one of omitted) {
    const same = found.get(one.issue.code);
    if (same === undefined) found.set(one.issue.code, [one]);
    else same.push(one);
  }
  return found;
}
