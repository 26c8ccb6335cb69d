import type { Article } from "@mineral-brief/schema";
import type { WritableFormat } from "@mineral-brief/formats";
import { fragmentStyle } from "@mineral-brief/formats/html-fragment";
import { keyOf } from "../outputs/article-text.ts";
import { labelsFile, namesFile, readWidgetFile } from "../widget-file.ts";
import { splitList, type BriefList } from "./brief-list.ts";
import { indexList } from "./index-list.ts";
import { indexPage, olderPage } from "./index-page.ts";
import { ListRows } from "./list-rows.ts";
import type { ListedBrief } from "./listed-brief.ts";
import { notFoundPage } from "./not-found-page.ts";
import { feedLength, siteFeed, termFeedLength, type FeedChoice } from "./site-feeds.ts";
import { listSearchFiles } from "./search/list-search-files.ts";
import { keyOfBriefs, type EarlierFile, type SiteFile } from "./site-file.ts";
import { siteMap } from "./site-map.ts";
import type { SiteTerm, SiteTerms } from "./site-terms.ts";
import { siteFiles, type Site } from "./site.ts";
import briefScript from "./site/brief.js?raw";
import siteStyle from "./site/style.css?raw";
import { splitTerms, termPage, termsPage } from "./term-pages.ts";
import { feedFiles } from "./write-page.ts";

export interface SiteFilesOptions {
  /** Newest first. */
  readonly briefs: readonly ListedBrief[];
  readonly chooseForFeed: FeedChoice;
  readonly terms: SiteTerms;
  readonly articleOf: (brief: ListedBrief) => Promise<Article>;
  /** Atom, then JSON Feed. */
  readonly formats: readonly WritableFormat[];
  /** Returns a file of the last run. */
  readonly earlier: (file: string) => EarlierFile | undefined;
  readonly site: Site;
}

/** How many briefs a page of all briefs has, and a page of a term, which has shorter rows. */
const briefsPerPage = 60;
const briefsPerTermPage = 100;

/** Lists the files of a site except the pages of briefs. */
export function listSiteFiles(options: SiteFilesOptions): SiteFile[] {
  const { briefs, site } = options;
  const lister = new SiteFileLister(options);
  const files = [
    ...Array.from(widgetFilesFor(briefs), (file) => fixed(file, readWidgetFile(file))),
    fixed(siteFiles.style, styleSheet(site.style)),
    fixed(siteFiles.briefScript, briefScript),
    ...(site.address === undefined
      ? []
      : [{ file: siteFiles.card, key: keyOf(site.card), make: () => site.card }]),
    { file: siteFiles.notFound, key: "", make: () => notFoundPage(site), mayBeOwn: true },
    ...lister.all(),
    ...listSearchFiles(options),
  ];
  return files.map((one) => ({ ...one, key: keyOf(`${site.key} ${one.key}`) }));
}

function fixed(file: string, text: string): SiteFile {
  return { file, key: text, make: () => text };
}

/** Any rule of the own style sheet comes before ours, because ours are in a layer. */
function styleSheet(own: string): string {
  return `@layer mineral-brief {\n${siteStyle.trim()}\n${fragmentStyle}\n}\n${own}`;
}

class SiteFileLister {
  readonly #options: SiteFilesOptions;
  readonly #rows: ListRows;

  constructor(options: SiteFilesOptions) {
    this.#options = options;
    this.#rows = new ListRows(options.site);
  }

  all(): SiteFile[] {
    const { briefs, chooseForFeed, terms, site } = this.#options;
    const lists = splitList(
      briefs,
      briefsPerPage,
      siteFiles.index,
      (number) => `page-${number}.html`,
    );
    const rows = this.#rows;
    const pages = [
      ...lists.slice(1).map((list) => this.#page(list, "", () => olderPage(list, rows, site))),
      ...site.kinds.flatMap((kind) => this.#termPages(terms.all(kind))),
    ];
    const key = keyOfBriefs(briefs);
    const { address } = site;
    const maps =
      address === undefined
        ? []
        : siteMap(
            briefs,
            pages.map(({ file }) => file).filter((file) => file.endsWith(".html")),
            { ...site, address },
          ).map((map) => ({ ...map, key: `${key} ${pages.length} ${map.file}` }));
    return [
      { file: siteFiles.list, key, make: () => indexList(briefs, terms, site) },
      ...maps,
      ...pages,
      this.#page(lists[0]!, "", () => indexPage(lists[0]!, rows, site)),
      ...this.#feeds(siteFiles.feed, undefined, chooseForFeed(briefs, feedLength)),
    ];
  }

  #page(list: BriefList, more: string, make: () => string): SiteFile {
    const { file, newer, older } = list;
    const key = keyOfBriefs(list.briefs);
    return { file, key: `${key} ${newer} ${older} ${more}`, make };
  }

  #termPages(terms: readonly SiteTerm[]): SiteFile[] {
    const { site } = this.#options;
    const [first] = terms;
    if (first === undefined) return [];
    const { kind } = first;
    const counts = terms.map(({ file, name, language, briefs }) => [
      file,
      name,
      language,
      briefs.length,
    ]);
    return [
      ...splitTerms(kind, terms).map((list) => ({
        file: list.file,
        key: JSON.stringify(counts),
        make: () => termsPage(list, kind, site),
      })),
      ...terms.flatMap((term) => this.#filesOf(term)),
    ];
  }

  #filesOf(term: SiteTerm): SiteFile[] {
    const { chooseForFeed, site } = this.#options;
    const { file, name, language, briefs } = term;
    const lists = splitList(
      briefs,
      briefsPerTermPage,
      `${file}.html`,
      (number) => `${file}.page-${number}.html`,
    );
    const newest = chooseForFeed(briefs, termFeedLength);
    return [
      ...lists.map((list) =>
        this.#page(list, `${name} ${language}`, () => termPage(list, term, this.#rows, site)),
      ),
      ...this.#feeds(file, name, newest),
    ];
  }

  /** Lists the feeds of a list, or those of the site, which have the complete briefs. */
  #feeds(stem: string, list: string | undefined, briefs: readonly ListedBrief[]): SiteFile[] {
    const { articleOf, formats, site } = this.#options;
    const entries = briefs.map(({ entryId, firstPublished }) => [entryId, firstPublished]);
    const key = keyOf(JSON.stringify([keyOfBriefs(briefs), entries, list]));
    let articles: Promise<Article[]> | undefined;
    return feedFiles(stem).map((file, index) => ({
      file,
      key: `${key} ${file}`,
      list,
      async make() {
        if (list === undefined) articles ??= inTurn(briefs, articleOf);
        const parts = { file, list, briefs, format: formats[index]!, site };
        return siteFeed({ ...parts, articles: await articles });
      },
    }));
  }
}

/** One after the other, because briefs of one input are read together. */
async function inTurn(
  briefs: readonly ListedBrief[],
  articleOf: SiteFilesOptions["articleOf"],
): Promise<Article[]> {
  const articles: Article[] = [];
  for (const brief of briefs) articles.push(await articleOf(brief));
  return articles;
}

/** Lists the element's files, with the labels and names in the languages of the briefs. */
function widgetFilesFor(briefs: readonly ListedBrief[]): Set<string> {
  const languages = new Set(briefs.map(({ language }) => language));
  const further = [...languages].flatMap((language) => [labelsFile(language), namesFile(language)]);
  return new Set([
    siteFiles.widget,
    siteFiles.rich,
    siteFiles.details,
    siteFiles.messages,
    ...further.filter((file) => file !== undefined),
  ]);
}
