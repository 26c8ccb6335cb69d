import { join } from "node:path";
import { writableFormats } from "@mineral-brief/formats/listed-formats";
import type { Article } from "@mineral-brief/schema";
import type { WritableFormat } from "@mineral-brief/formats";
import { htmlFragment } from "@mineral-brief/formats/html-fragment";
import { formatByName } from "../format-names.ts";
import { articleText, fileText, keyOf } from "../outputs/article-text.ts";
import type { FolderReport } from "../outputs/folder-report.ts";
import { isAsWritten } from "../outputs/manifest.ts";
import { currentAddress, nameFiles, type NamedFile } from "../outputs/name-files.ts";
import type { OutputFolder } from "../outputs/output-folder.ts";
import {
  plannedFolder,
  stepFor,
  stepForMerged,
  stepForNamed,
  type FileStep,
  type PlannedFolder,
} from "../outputs/plan-folder.ts";
import {
  formerPages,
  noteIfChanged,
  writeFolder,
  type WrittenFile,
} from "../outputs/write-folder.ts";
import { briefLinks, termLinks } from "./brief-links.ts";
import { briefPage, type PageBrief } from "./brief-page.ts";
import type { CollectedBrief, CollectedBriefs } from "./collect-briefs.ts";
import { EntryIds } from "./entry-ids.ts";
import { FormerAddresses, rememberedOf, type AddressFile } from "./former-addresses.ts";
import { newestFirst, withSuccessors, type ListedBrief } from "./listed-brief.ts";
import { everyPage, omittedPages, type OmittedPages } from "./omitted-pages.ts";
import { aboutOf, pageMatching } from "./page-matching.ts";
import { pageAlternates, withPresentAddresses, type PageAlternate } from "./page-alternates.ts";
import { feedLength, feedChoice, siteFeed } from "./site-feeds.ts";
import type { EarlierFile, SiteFile } from "./site-file.ts";
import { listSiteFiles } from "./site-files.ts";
import { noteDates, warnAboutAlternates } from "./site-notes.ts";
import { SiteTerms } from "./site-terms.ts";
import { absoluteAddressOf, fileAt, kindFiles, type Site } from "./site.ts";
import { isFeedOfTerm, termKinds } from "./term-kinds.ts";

/** A brief on its page. */
interface SitePage extends ListedBrief {
  readonly brief: CollectedBrief;
  readonly named: NamedFile<CollectedBrief>;
}

export interface SiteWriterOptions {
  readonly collected: CollectedBriefs;
  readonly folder: OutputFolder;
  readonly site: Omit<Site, "kinds">;
  readonly force: boolean;
  readonly report: FolderReport;
  /** How messages name the folder. */
  readonly name: string;
}

/** Writes a site into its folder: pages, former addresses, lists and feeds. Makes only the files whose content has changed. */
export class SiteWriter {
  readonly #options: SiteWriterOptions;
  readonly #plan: PlannedFolder;
  /** In seconds, with offset. */
  readonly #now = new Date().toISOString().replace(/\.\d+/, "");

  constructor(options: SiteWriterOptions) {
    this.#options = options;
    const { folder, force } = options;
    this.#plan = plannedFolder(folder, force);
  }

  async write(): Promise<void> {
    const { collected, folder, report, name } = this.#options;
    const { distinct, conflicting } = report.omitDuplicates(collected.briefs);
    const { withErrors } = collected;
    const omitted =
      withErrors === undefined
        ? undefined
        : omittedPages({ collected, withErrors, conflicting: conflicting.flat(), folder, name });
    const named = this.#nameFiles(distinct, omitted ?? everyPage);
    const entryIds = this.#entryIds(named);
    const planned = newestFirst(named.map((one) => this.#pageOf(one, entryIds.get(one)!)));
    const site = siteWithKinds(this.#options.site, planned, (file) => folder.manifest.has(file));
    const pages = withSuccessors(await this.#writePages(planned, site));
    const ofPage = new Map(pages.map((page) => [page.page, page]));
    const formats = await feedFormats();
    const files = this.#siteFiles(pages, ofPage, formats, site);
    // A brief whose edited page was not replaced is still on that page.
    const onPages = named.map(({ file, renamedFrom }) =>
      renamedFrom !== undefined && ofPage.has(renamedFrom) && !ofPage.has(file)
        ? renamedFrom
        : file,
    );
    const present = new Set([...onPages, ...files.map(({ file }) => file)]);
    this.#keepOldPages(named, ofPage, present);
    const hasFile = (file: string): boolean =>
      present.has(file) || folder.manifest.has(file) || this.#plan.inspect(file).kind !== "nothing";
    warnAboutAlternates(pages, hasFile, { report, site });
    const former = new FormerAddresses({ folder, inspect: this.#plan.inspect, report, name, site });
    const stale = omitted === undefined ? [] : former.withdraw(present, pages, omitted.whyKept);
    const addresses = former.files(present, ofPage);
    const feeds = this.#emptyFeeds(stale, formats, site);
    await this.#writeAll([...files, ...addresses, ...feeds]);
    const kept = new Set([...addresses, ...feeds].map(({ file }) => file));
    former.removeStale(stale.filter((file) => !kept.has(file)));
  }

  #nameFiles(
    briefs: readonly CollectedBrief[],
    omitted: Omit<OmittedPages, "whyKept">,
  ): NamedFile<CollectedBrief>[] {
    const { manifest } = this.#options.folder;
    return [
      ...nameFiles(briefs, {
        ...pageMatching(manifest, omitted),
        exists: (file) => this.#plan.inspect(file).kind !== "nothing",
      }),
    ];
  }

  /** Gives each brief the id of its feed entry: that of its page, or one that no page of this site has or had. */
  #entryIds(
    named: readonly NamedFile<CollectedBrief>[],
  ): ReadonlyMap<NamedFile<CollectedBrief>, string> {
    const { manifest } = this.#options.folder;
    const ids = new EntryIds();
    for (const { entryId } of manifest.values()) if (entryId !== undefined) ids.add(entryId);
    return new Map(
      named.map((one) => {
        const before = manifest.get(one.renamedFrom ?? one.file)?.entryId;
        return [one, before ?? ids.take(one.item.entryId)];
      }),
    );
  }

  /** Gives the page of a brief before it is written. */
  #pageOf(named: NamedFile<CollectedBrief>, entryId: string): SitePage {
    const { item: brief, file, renamedFrom } = named;
    const before = this.#options.folder.manifest.get(renamedFrom ?? file);
    const { id, url, language, headline, source, authors, responsibleParty } = brief.fields;
    const { date, dateModified, timeZone, summary, retractions, isRetracted } = brief.fields;
    const { minerals, places, series, supersedes, alternates } = brief.fields;
    const page = renamedFrom !== undefined && this.#isEdited(renamedFrom) ? renamedFrom : file;
    // Not a spread, which takes ten times as long.
    return {
      id,
      url: this.#presentUrl(url, { page, before: renamedFrom ?? file }),
      language,
      headline,
      source,
      authors,
      responsibleParty,
      date,
      dateModified,
      timeZone,
      summary,
      retractions,
      minerals,
      places,
      series,
      isRetracted,
      supersedes,
      alternates,
      page,
      sha256: brief.sha256,
      entryId,
      firstPublished: before?.published ?? this.#now,
      brief,
      named,
    };
  }

  /** Gives the `url` of a brief, or the address of its page if the `url` is a former one, which redirects. */
  #presentUrl(
    url: string | undefined,
    { page, before }: { readonly page: string; readonly before: string },
  ): string | undefined {
    const { site, folder } = this.#options;
    const file = url === undefined ? undefined : fileAt(url, site);
    const isFormer = file !== undefined && currentAddress(file, folder.manifest) === before;
    return isFormer ? absoluteAddressOf(page, site) : url;
  }

  /** An edited page keeps its name. */
  #isEdited(file: string): boolean {
    const state = this.#plan.inspect(file);
    const entry = this.#options.folder.manifest.get(file);
    if (state.kind !== "file" || this.#plan.force) return false;
    return entry === undefined || !isAsWritten(entry, state.bytes);
  }

  /** Writes the pages of briefs. Returns those that are on the site now. */
  async #writePages(planned: readonly SitePage[], site: Site): Promise<SitePage[]> {
    const { collected, folder, report } = this.#options;
    const { cache } = collected;
    const { manifest } = folder;
    const progress = report.progress("wrote", planned.length);
    const linksOf = briefLinks(planned);
    const renamed = new Map(
      planned.flatMap(({ named: { renamedFrom }, page }) =>
        renamedFrom === undefined ? [] : [[renamedFrom, page] as const],
      ),
    );
    const alternatesOf = pageAlternates({ pages: planned, manifest, renamed }, site);
    const pages: SitePage[] = [];
    const waiting = new Map<string, { page: SitePage; key: string }>();
    const { turns } = folder;
    const plan = async function* (this: SiteWriter): AsyncGenerator<FileStep> {
      for (const [index, page] of planned.entries()) {
        progress(index + 1);
        await turns.take();
        const { brief, entryId, firstPublished } = page;
        const { file, renamedFrom } = page.named;
        const before = manifest.get(renamedFrom ?? file);
        const links = linksOf(page);
        const around = { links, alternates: alternatesOf(page) };
        const key = keyOf(`${site.key} ${file} ${brief.sha256} ${JSON.stringify(around)}`);
        const { supersedes } = page;
        const remembered = {
          entryId,
          article: brief.sha256,
          published: firstPublished,
          about: aboutOf(brief),
          source: page.source?.text,
          insights: brief.insights,
          ...(supersedes !== undefined && { supersedes }),
        };
        const isMoved = (renamedFrom ?? page.named.second) !== undefined;
        if (before !== undefined && !isMoved && cache.hasFile(file, key)) {
          const { sha256 } = before;
          noteIfChanged(file, { sha256, id: brief.id, from: brief.from, ...remembered }, folder);
          report.count("unchanged");
          pages.push(page);
          continue;
        }
        const text = articleText({ ...brief, text: await this.#render(page, around, site) });
        const step = stepForNamed(text, page.named, this.#plan);
        const full = { ...step, keepsOld: true, remembered };
        waiting.set(full.file, { page: { ...page, page: full.file }, key });
        yield full;
      }
    };
    for await (const written of writeFolder(plan.call(this), folder)) {
      const { step, outcome } = written;
      const { page, key } = waiting.get(step.file)!;
      waiting.delete(step.file);
      if (outcome === "unchanged") report.count("unchanged");
      else report.add(written);
      if (!isOurs(outcome)) continue;
      pages.push(page);
      if (holdsPlan(outcome)) cache.keepFile(step.file, { key });
      for (const [old, entry] of formerPages(step, manifest)) folder.note(old, entry);
    }
    return newestFirst(pages);
  }

  async #render(
    page: SitePage,
    around: Pick<PageBrief, "links"> & { readonly alternates: readonly PageAlternate[] },
    site: Site,
  ): Promise<string> {
    const { file } = page.named;
    const stated = await this.#options.collected.articleOf(page.brief);
    const article = withPresentAddresses(stated, { url: page.url, alternates: around.alternates });
    const { nameOf } = site;
    const alternates = around.alternates.flatMap(({ present }) => present ?? []);
    const fragment = htmlFragment.serialise([article], { headingLevel: 1, nameOf }).text;
    const terms = termLinks(page, site);
    const summary = page.summary?.text;
    return briefPage(
      { article, summary, fragment, page: file, terms, links: around.links, alternates },
      site,
    );
  }

  /** Lists the files of the site except pages of briefs, and prints what feeds assume. */
  #siteFiles(
    pages: readonly SitePage[],
    ofPage: ReadonlyMap<string, SitePage>,
    formats: readonly WritableFormat[],
    site: Site,
  ): SiteFile[] {
    const { collected, folder, report } = this.#options;
    const articleOf = async ({ page, url }: ListedBrief): Promise<Article> =>
      withPresentAddresses(await collected.articleOf(ofPage.get(page)!.brief), { url });
    const chooseForFeed = feedChoice(pages, site);
    noteDates(chooseForFeed(pages, feedLength), { report, site });
    const terms = new SiteTerms(pages, site, (file) => folder.manifest.has(`${file}.html`));
    const earlier = (file: string): EarlierFile | undefined => collected.cache.earlier(file);
    const options = { terms, articleOf, formats, earlier, site };
    return listSiteFiles({ briefs: pages, chooseForFeed, ...options });
  }

  /** Empties the feeds of terms that no brief has now. Who reads one gets the next brief that has the term. */
  #emptyFeeds(
    stale: readonly string[],
    formats: readonly WritableFormat[],
    site: Site,
  ): SiteFile[] {
    const { manifest } = this.#options.folder;
    return stale.filter(isFeedOfTerm).map((file) => {
      const format = formats[file.endsWith(".atom") ? 0 : 1]!;
      const list = manifest.get(file)?.list;
      const make = (): string => siteFeed({ file, list, briefs: [], format, site });
      return { file, key: keyOf(JSON.stringify([site.key, file, list])), list, make };
    });
  }

  /** The old page of a brief stays where its new page could not be written. Adds it to the files of the site. */
  #keepOldPages(
    named: readonly NamedFile<CollectedBrief>[],
    written: ReadonlyMap<string, SitePage>,
    present: Set<string>,
  ): void {
    const { name, report } = this.#options;
    for (const { file, renamedFrom } of named) {
      if (renamedFrom === undefined || written.has(file) || written.has(renamedFrom)) continue;
      present.add(renamedFrom);
      report.say(`${join(name, renamedFrom)}: kept: ${file} could not be written`);
      report.count("kept");
    }
  }

  /** Writes the files whose content has changed. */
  async #writeAll(files: readonly (SiteFile & AddressFile)[]): Promise<void> {
    const { collected, folder, report } = this.#options;
    const { cache } = collected;
    const { manifest, turns } = folder;
    const waiting = new Map<string, SiteFile & AddressFile>();
    const inspected = this.#plan;
    const plan = async function* (): AsyncGenerator<FileStep> {
      for (const one of files) {
        await turns.take();
        if (manifest.has(one.file) && cache.hasFile(one.file, one.key)) {
          report.count("unchanged");
          continue;
        }
        waiting.set(one.file, one);
        if (one.merge !== undefined) {
          yield stepForMerged(one.file, one.merge, inspected);
          continue;
        }
        const text = fileText(one.file, await one.make());
        const { id, from = "" } = one.entry ?? {};
        const { list } = one;
        const remembered = rememberedOf(one.entry) ?? (list === undefined ? undefined : { list });
        yield { ...stepFor({ ...text, id, from }, one.file, inspected), remembered };
      }
    };
    for await (const written of writeFolder(plan(), folder)) {
      const { step, outcome } = written;
      const one = waiting.get(step.file)!;
      const { said, file } = one;
      waiting.delete(file);
      if (quietOutcomes.has(outcome) && said === undefined) report.count(outcome);
      else if (outcome === "unchanged") report.count("unchanged");
      else if (one.mayBeOwn === true && isOfPerson(written)) {
        const why = outcome === "foreign" ? "publish did not write it" : "it was edited";
        report.say(`${join(this.#options.name, file)}: kept: ${why}; --force replaces it`);
        report.count("kept");
      } else if (said !== undefined && isOurs(outcome) && outcome !== "edited") {
        report.say(`${join(this.#options.name, file)}: ${said.line}`);
        report.count(said.count);
      } else report.add(written);
      if (holdsPlan(outcome)) cache.keepFile(file, one);
    }
  }
}

/** Loads Atom and JSON Feed. */
function feedFormats(): Promise<WritableFormat[]> {
  return Promise.all(
    ["atom", "jsonfeed"].map((name) => formatByName(name, writableFormats).load()),
  );
}

/** Outcomes that are only counted, except for pages of briefs: a site has many other files. */
const quietOutcomes: ReadonlySet<WrittenFile["outcome"]> = new Set([
  "written",
  "updated",
  "unchanged",
]);

/** Whether a file is on the site: written by us, also if it was edited since. */
function isOurs(outcome: WrittenFile["outcome"]): boolean {
  return outcome !== "foreign" && outcome !== "failed";
}

/** Whether a person wrote or edited a file, so that it was not replaced. */
function isOfPerson({ step, outcome }: WrittenFile): boolean {
  return (outcome === "foreign" && step.state.kind === "file") || outcome === "edited";
}

/** Whether the file has the planned text now. */
function holdsPlan(outcome: WrittenFile["outcome"]): boolean {
  return isOurs(outcome) && outcome !== "edited" && outcome !== "kept" && outcome !== "overtaken";
}

/**
 * Adds the kinds of terms that have lists. The source or language of all briefs has none, unless an earlier run wrote lists of
 * the kind: then its feed has subscribers. `wasWritten` says whether an earlier run wrote a file.
 */
function siteWithKinds(
  site: Omit<Site, "kinds">,
  pages: readonly SitePage[],
  wasWritten: (file: string) => boolean,
): Site {
  const sources = new Set<string | undefined>();
  const languages = new Set<string>();
  for (const { source, language } of pages) {
    sources.add(source?.text);
    languages.add(language);
  }
  const isUsed = {
    mineral: pages.some(({ minerals }) => minerals.length > 0),
    place: pages.some(({ places }) => places.length > 0),
    month: pages.some(({ date }) => date !== undefined),
    source:
      pages.some(({ source }) => source !== undefined) &&
      (sources.size > 1 || wasWritten(`${kindFiles.source}.html`)),
    language: languages.size > 1 || wasWritten(`${kindFiles.language}.html`),
    series: pages.some(({ series }) => series !== undefined),
  };
  const kinds = termKinds.filter((kind) => isUsed[kind]);
  return { ...site, kinds, key: keyOf(`${site.key} ${kinds.join(" ")}`) };
}
