import { rmSync } from "node:fs";
import { join } from "node:path";
import type { Article } from "@mineral-brief/schema";
import type { WritableFormat } from "@mineral-brief/formats";
import { groupBy } from "../group-by.ts";
import { formatByName, writableFormats } from "../listed-formats.ts";
import { articleText, fileText, sha256Of } from "../outputs/article-text.ts";
import type { FolderReport } from "../outputs/folder-report.ts";
import { isAsWritten, type ManifestEntry } from "../outputs/manifest.ts";
import { currentAddress, nameFiles, type NamedFile } from "../outputs/name-files.ts";
import type { OutputFolder } from "../outputs/output-folder.ts";
import { inspectPath } from "../outputs/path-state.ts";
import { renameStep, stepFor, type FileStep, type PlannedFolder } from "../outputs/plan-folder.ts";
import { noteIfChanged, writeFolder, type WrittenFile } from "../outputs/write-folder.ts";
import { briefPage, canonicalOf } from "./brief-page.ts";
import type { CollectedBrief, CollectedBriefs } from "./collect-briefs.ts";
import { newestFirst, type ListedBrief } from "./listed-brief.ts";
import { redirectList, redirectPage, withdrawnPage } from "./redirect-page.ts";
import { feedLength, siteFeed, type FeedBrief, type OmittedBrief } from "./site-feeds.ts";
import { listSiteFiles, type PublishedBrief, type SiteFile } from "./site-files.ts";
import { siteFiles, type Site } from "./site.ts";
import { generatorTag } from "./write-page.ts";

/** A brief on its page. */
interface SitePage extends PublishedBrief {
  readonly brief: CollectedBrief;
  readonly entryId: string;
}

export interface SiteWriterOptions {
  readonly collected: CollectedBriefs;
  readonly folder: OutputFolder;
  readonly site: Site;
  /** Writes a brief as HTML. */
  readonly fragmentOf: (article: Article) => string;
  readonly timeZone: string | undefined;
  readonly force: boolean;
  readonly report: FolderReport;
  /** How messages name the folder. */
  readonly name: string;
}

const briefExtension = ".brief.html";

/** Writes a site into its folder: pages, former addresses, lists and feeds. Makes only the files whose content has changed. */
export class SiteWriter {
  readonly #options: SiteWriterOptions;
  readonly #plan: PlannedFolder;

  constructor(options: SiteWriterOptions) {
    this.#options = options;
    const { folder, force } = options;
    this.#plan = {
      manifest: folder.manifest,
      inspect: (file) => inspectPath(join(folder.path, file)),
      force,
    };
  }

  async write(): Promise<void> {
    const { collected, report } = this.#options;
    const named = this.#nameFiles(report.omitDuplicates(collected.briefs));
    const pages = newestFirst(await this.#writePages(named));
    const ofPage = new Map(pages.map((page) => [page.page, page]));
    const articleOf = ({ page }: ListedBrief): Promise<Article> =>
      collected.articleOf(ofPage.get(page)!.brief);
    const files = listSiteFiles(pages, articleOf, this.#options.site);
    const feeds = await this.#feeds(pages);
    const present = new Set([...named, ...files, ...feeds].map(({ file }) => file));
    const stale = this.#withdraw(present, ofPage);
    const addresses = this.#formerAddresses(present, ofPage);
    await this.#writeAll([...files, ...feeds, ...addresses]);
    const kept = new Set(addresses.map(({ file }) => file));
    this.#removeStale(stale.filter((file) => !kept.has(file)));
  }

  #nameFiles(briefs: readonly CollectedBrief[]): NamedFile<CollectedBrief>[] {
    const { manifest } = this.#options.folder;
    const ofInput = groupBy(briefs, ({ from }) => from);
    const pagesOfInput = groupBy(
      [...manifest].filter(
        ([file, { leadsTo }]) => file.endsWith(briefExtension) && leadsTo === undefined,
      ),
      ([, { from }]) => from,
    );
    return [
      ...nameFiles(briefs, {
        extension: "html",
        manifest,
        exists: (file) => this.#plan.inspect(file).kind !== "nothing",
        hashOf: ({ article }) => article,
        // The only brief of an input with the same day or headline is the same brief, corrected.
        isSameBrief: ({ from, fileName }, file) =>
          ofInput.get(from)?.length === 1 &&
          pagesOfInput.get(from)?.length === 1 &&
          shareDayOrHeadline(`${fileName}.html`, file),
      }),
    ];
  }

  /** Writes the pages of briefs. Returns those that are on the site now. */
  async #writePages(named: readonly NamedFile<CollectedBrief>[]): Promise<SitePage[]> {
    const { collected, folder, force, report } = this.#options;
    const { cache } = collected;
    const { manifest } = folder;
    const progress = report.progress("wrote", named.length);
    const pages: SitePage[] = [];
    const waiting = new Map<FileStep, { page: SitePage; key: string }>();
    const { turns } = folder;
    const plan = async function* (this: SiteWriter): AsyncGenerator<FileStep> {
      for (const [index, { item: brief, file, renamedFrom, namesake }] of named.entries()) {
        progress(index + 1);
        await turns.take();
        const before = manifest.get(renamedFrom ?? file);
        const entryId = before?.entryId ?? brief.entryId;
        const page = { ...brief.fields, page: file, sha256: brief.sha256, brief, entryId };
        const key = this.#keyOf(brief.sha256, file);
        const remembered = { entryId, article: brief.sha256 };
        if (before !== undefined && renamedFrom === undefined && cache.hasFile(file, key)) {
          const { sha256 } = before;
          noteIfChanged(file, { sha256, id: brief.id, from: brief.from, ...remembered }, folder);
          report.count("unchanged");
          pages.push(page);
          continue;
        }
        const text = articleText({ ...brief, text: await this.#render(brief, file) });
        const step =
          renamedFrom === undefined
            ? stepFor(text, file, this.#plan)
            : renameStep(text, renamedFrom, file, this.#plan);
        const full = { ...step, namesake, keepsOld: true, remembered };
        waiting.set(full, { page: { ...page, page: full.file }, key });
        yield full;
      }
    };
    for await (const written of writeFolder(plan.call(this), folder)) {
      const { step, outcome } = written;
      const { page, key } = waiting.get(step)!;
      waiting.delete(step);
      if (outcome === "unchanged") report.count("unchanged");
      else report.add(written, force);
      if (!isOurs(outcome)) continue;
      pages.push(page);
      if (holdsPlan(outcome)) cache.keepFile(step.file, key);
      // The old page becomes a former address.
      const { renamedFrom } = step;
      if (renamedFrom !== undefined && renamedFrom !== step.file) {
        const { entryId: _, article: __, ...old } = manifest.get(renamedFrom)!;
        folder.note(renamedFrom, { ...old, leadsTo: step.file });
      }
    }
    return pages;
  }

  async #render(brief: CollectedBrief, file: string): Promise<string> {
    const { collected, fragmentOf, site } = this.#options;
    const article = await collected.articleOf(brief);
    return briefPage({ article, fragment: fragmentOf(article), page: file }, site);
  }

  /** Writes the files whose content has changed. */
  async #writeAll(files: readonly (SiteFile & AddressFile)[]): Promise<void> {
    const { collected, folder, force, report } = this.#options;
    const { cache } = collected;
    const { manifest, turns } = folder;
    const waiting = new Map<FileStep, SiteFile & AddressFile>();
    const inspected = this.#plan;
    const plan = async function* (): AsyncGenerator<FileStep> {
      for (const one of files) {
        await turns.take();
        if (manifest.has(one.file) && cache.hasFile(one.file, one.key)) {
          report.count("unchanged");
          continue;
        }
        const text = fileText(one.file, await one.make());
        const { id, from = "" } = one.entry ?? {};
        const step = {
          ...stepFor({ ...text, id, from }, one.file, inspected),
          remembered: rememberedOf(one.entry),
        };
        waiting.set(step, one);
        yield step;
      }
    };
    for await (const written of writeFolder(plan(), folder)) {
      const { step, outcome } = written;
      const { key, said, file } = waiting.get(step)!;
      if (outcome === "unchanged") report.count("unchanged");
      else if (said !== undefined && isOurs(outcome) && outcome !== "edited") {
        report.say(`${join(this.#options.name, file)}: ${said.line}`);
        report.count(said.count);
      } else report.add(written, force);
      if (holdsPlan(outcome)) cache.keepFile(file, key);
    }
  }

  async #feeds(pages: readonly SitePage[]): Promise<SiteFile[]> {
    const { collected, site, timeZone, report } = this.#options;
    const newest = pages.slice(0, feedLength);
    const members = newest.map(({ page, sha256, entryId }) => [page, sha256, entryId]);
    const key = this.#keyOf(JSON.stringify([members, timeZone]), "feed");
    let briefs: FeedBrief[] | undefined;
    const collect = async (): Promise<FeedBrief[]> => {
      const found: FeedBrief[] = [];
      for (const { brief, entryId, ...listed } of newest)
        found.push({ brief: listed, entryId, article: await collected.articleOf(brief) });
      return found;
    };
    const files: SiteFile[] = [];
    const omitted: { file: string; omitted: readonly OmittedBrief[] }[] = [];
    for (const [name, file] of [
      ["atom", siteFiles.atom],
      ["jsonfeed", siteFiles.jsonfeed],
    ] as const) {
      // Atom has no place for a brief without a date. That is reported in each run.
      const isComplete = newest.every(
        ({ date, dateModified }) => (date ?? dateModified) !== undefined,
      );
      const format: WritableFormat = await formatByName(name, writableFormats).load();
      const make = async () => siteFeed((briefs ??= await collect()), format, site, timeZone);
      if (isComplete) files.push({ file, key, make: async () => (await make()).text });
      else {
        const feed = await make();
        omitted.push({ file, omitted: feed.omitted });
        files.push({ file, key, make: () => feed.text });
      }
    }
    this.#reportOmitted(omitted);
    const zoneless =
      timeZone === undefined ? newest.filter(({ lacksZone }) => lacksZone).length : 0;
    if (zoneless > 0)
      report.say(
        `note: ${zoneless === 1 ? "1 brief in the feeds has a date" : `${zoneless} briefs in the feeds have dates`} without a time zone; the feeds use noon UTC; set --time-zone, such as Asia/Shanghai`,
      );
    return files;
  }

  /** Reports the briefs that feeds omit, once per reason. */
  #reportOmitted(feeds: readonly { file: string; omitted: readonly OmittedBrief[] }[]): void {
    const { name, report } = this.#options;
    const reasons = new Map<string, { files: string[]; message: string }>();
    for (const { file, omitted } of feeds) {
      for (const [code, same] of groupBy(omitted, ({ issue }) => issue.code)) {
        const { brief, issue } = same[0]!;
        const pages = same.length === 1 ? "is" : `and ${same.length - 1} more are`;
        const message = `${brief.page} ${pages} not included: ${issue.message}`;
        const reason = reasons.get(code + message);
        if (reason === undefined)
          reasons.set(code + message, { files: [join(name, file)], message });
        else reason.files.push(join(name, file));
      }
    }
    for (const { files, message } of reasons.values())
      report.say(`${files.join(", ")}: ${message}`);
  }

  /**
   * Turns the pages of briefs that are no longer part of the site into former addresses. Returns the other files of earlier
   * runs that are not part of it.
   */
  #withdraw(present: ReadonlySet<string>, pages: ReadonlyMap<string, SitePage>): string[] {
    const { collected, folder, report, name } = this.#options;
    const { withErrors } = collected;
    if (withErrors === undefined) return [];
    const successors = new Map(
      [...pages.values()].flatMap(({ supersedes, page }) =>
        supersedes === undefined ? [] : [[supersedes, page] as const],
      ),
    );
    const stale: string[] = [];
    for (const [file, entry] of folder.manifest) {
      if (present.has(file) || entry.leadsTo !== undefined) continue;
      const state = this.#plan.inspect(file);
      const isPage = file.endsWith(".html");
      if (state.kind === "nothing") {
        if (!isPage) folder.note(file, undefined);
        else if (entry.article !== undefined) folder.note(file, formerEntry(entry, ""));
      } else if (state.kind !== "file" || !isOfSite(file, state.bytes)) {
        // Another command wrote this file.
      } else if (withErrors.has(entry.from)) {
        report.say(`${join(name, file)}: kept: ${entry.from} has an error`);
        report.count("kept");
      } else if (!isAsWritten(entry, state.bytes)) {
        report.say(`${join(name, file)}: kept: it was edited, but its brief is gone`);
        report.count("kept");
      } else if (isPage) {
        const successor = entry.id === undefined ? undefined : successors.get(entry.id);
        const isBrief = file.endsWith(briefExtension);
        folder.note(file, formerEntry(entry, successor ?? (isBrief ? "" : siteFiles.index)));
      } else stale.push(file);
    }
    return stale;
  }

  /** Lists the pages that lead from former addresses to the present ones, and `_redirects`. */
  #formerAddresses(
    present: ReadonlySet<string>,
    pages: ReadonlyMap<string, SitePage>,
  ): (SiteFile & AddressFile)[] {
    const { folder, site } = this.#options;
    const { manifest } = folder;
    const files: (SiteFile & AddressFile)[] = [];
    const pairs: [string, string][] = [];
    for (const [file, entry] of manifest) {
      if (entry.leadsTo === undefined || present.has(file)) continue;
      const to = currentAddress(file, manifest);
      const isWithdrawn = manifest.get(to)?.leadsTo !== undefined || !manifest.has(to);
      if (isWithdrawn) {
        const said = { line: "withdrawn", count: "withdrawn" };
        const key = this.#keyOf("withdrawn", file);
        files.push({ file, key, make: () => withdrawnPage(site), entry, said });
        continue;
      }
      pairs.push([file, to]);
      const target = pages.get(to);
      const destination = {
        page: to,
        headline: target?.headline.text,
        canonical: canonicalOf({ url: target?.url, page: to }, site),
      };
      const key = this.#keyOf(JSON.stringify(destination), file);
      const said = { line: `leads to ${to}`, count: "leading on" };
      files.push({ file, key, make: () => redirectPage(destination, site), entry, said });
    }
    if (pairs.length === 0) return files;
    pairs.sort(([left], [right]) => (left < right ? -1 : 1));
    const key = this.#keyOf(JSON.stringify(pairs), siteFiles.redirects);
    return [...files, { file: siteFiles.redirects, key, make: () => redirectList(pairs, site) }];
  }

  #removeStale(files: readonly string[]): void {
    const { folder, name, report } = this.#options;
    for (const file of files) {
      rmSync(join(folder.path, file), { force: true });
      folder.note(file, undefined);
      report.say(`${join(name, file)}: removed`);
      report.count("removed");
    }
  }

  #keyOf(content: string, file: string): string {
    return sha256Of(`${this.#options.site.key} ${file} ${content}`);
  }
}

/** What the manifest and the messages say of a former address. */
interface AddressFile {
  readonly entry?: FormerEntry | undefined;
  readonly said?: { readonly line: string; readonly count: string } | undefined;
}

type FormerEntry = Partial<ManifestEntry>;

function formerEntry(entry: ManifestEntry, leadsTo: string): ManifestEntry {
  return { ...entry, leadsTo };
}

/** What stays in the manifest of a former address. */
function rememberedOf(entry: FormerEntry | undefined): FileStep["remembered"] {
  if (entry === undefined) return undefined;
  const { leadsTo, entryId, article } = entry;
  return { leadsTo, entryId, article };
}

/** Whether a file is on the site: written by us, also if it was edited since. */
function isOurs(outcome: WrittenFile["outcome"]): boolean {
  return outcome !== "foreign" && outcome !== "failed";
}

/** Whether the file has the planned text now. */
function holdsPlan(outcome: WrittenFile["outcome"]): boolean {
  return isOurs(outcome) && outcome !== "edited" && outcome !== "kept" && outcome !== "overtaken";
}

function shareDayOrHeadline(left: string, right: string): boolean {
  const [[leftDay, leftSlug], [rightDay, rightSlug]] = [partsOf(left), partsOf(right)];
  return (leftDay !== "" && leftDay === rightDay) || leftSlug === rightSlug;
}

/** Splits a file name into the day and the words of the headline. */
function partsOf(file: string): [day: string, slug: string] {
  const [, day = "", slug = ""] =
    /^(\d{4}-\d\d-\d\d)?-?(.*?)(?:-\d+)?\.brief\.html$/.exec(file) ?? [];
  return [day, slug];
}

/** Files of the site that are not pages. */
const otherFiles = /^(?:words(?:-\d+)?\.json|mineral-brief\..*\.js)$/;

function isOfSite(file: string, bytes: Uint8Array): boolean {
  const names: readonly string[] = Object.values(siteFiles);
  return names.includes(file) || otherFiles.test(file) || Buffer.from(bytes).includes(generatorTag);
}
