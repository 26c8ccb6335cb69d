import { join, relative, resolve, sep } from "node:path";
import type { Article } from "@mineral-brief/schema";
import { usageErrorFor } from "../errors.ts";
import { groupBy } from "../group-by.ts";
import type { Io } from "../io.ts";
import { articleText, fileText, placeOf, type ArticleText } from "../outputs/article-text.ts";
import type { CollectedArticles } from "../conversion/collect-articles.ts";
import type { OutputTarget } from "../outputs/output-target.ts";
import { fileNameOf } from "../outputs/file-name.ts";
import { formatByName, writableFormats } from "../listed-formats.ts";
import { planFolder, stepFor, type FileStep, type FolderPlan } from "../outputs/plan-folder.ts";
import { textsByArticle, type Batch } from "../conversion/serialise-checked.ts";
import { inspectPath } from "../outputs/path-state.ts";
import { writeFolder } from "../outputs/write-folder.ts";
import { briefPage } from "../publish/brief-page.ts";
import { listBrief, newestFirst, type ListedBrief } from "../publish/listed-brief.ts";
import { removeStaleFiles } from "../publish/remove-stale-files.ts";
import { siteFeed, type SiteFeed } from "../publish/site-feeds.ts";
import type { Site } from "../publish/site.ts";
import { writeSiteFiles } from "../publish/write-site-files.ts";
import { FolderReport } from "../outputs/folder-report.ts";

type FolderTarget = Extract<OutputTarget, { kind: "folder" }>;

interface FolderOptions {
  readonly force?: boolean | undefined;
  readonly timeZone?: string | undefined;
}

/** A brief with its page, before it is written. */
interface RenderedBrief {
  readonly article: Article;
  readonly fragment: string;
  /** The text of its page, and the data that identifies it in later runs. */
  readonly text: ArticleText;
}

/**
 * Writes the pages of a site and then its index and feeds, and removes the pages of briefs that are no longer
 * there.
 *
 * Reports each file except unchanged ones. Returns the exit code like `convertIntoFolder`.
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
        renderBriefs(collected, batches, target, site, io.cwd),
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
        inputsWithErrors(collected, target, io.cwd),
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

function* renderBriefs(
  { sources }: CollectedArticles,
  batches: readonly Batch[],
  { path }: FolderTarget,
  site: Site,
  cwd: string,
): Generator<RenderedBrief> {
  const fragments = textsByArticle(batches);
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

/** Plans the file names of the pages. A page can contain its own URL, so it is rendered again if its name changes. */
async function planPages(
  briefs: readonly RenderedBrief[],
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

/** The inputs with an error; undefined if an input could not be read, because then the missing briefs are unknown. */
function inputsWithErrors(
  { sources, failures }: CollectedArticles,
  { path }: FolderTarget,
  cwd: string,
): ReadonlySet<string> | undefined {
  if (failures.length > 0) return undefined;
  const withErrors = sources.filter(({ diagnostics }) =>
    diagnostics.some(({ severity }) => severity === "error"),
  );
  return new Set(withErrors.map(({ name }) => inputName(path, name, cwd)));
}

/** Reports the briefs that feeds omit, once per reason. */
function reportOmitted(feeds: readonly SiteFeed[], folder: string, report: FolderReport): void {
  const reasons = new Map<string, { files: string[]; message: string }>();
  for (const { file, omitted } of feeds) {
    for (const [code, same] of groupBy(omitted, ({ issue }) => issue.code)) {
      const { brief, issue } = same[0]!;
      const pages = same.length === 1 ? "is" : `and ${same.length - 1} more are`;
      const message = `${brief.page} ${pages} not included: ${issue.message}`;
      const reason = reasons.get(code + message);
      if (reason === undefined)
        reasons.set(code + message, { files: [join(folder, file)], message });
      else reason.files.push(join(folder, file));
    }
  }
  for (const { files, message } of reasons.values()) report.say(`${files.join(", ")}: ${message}`);
}
