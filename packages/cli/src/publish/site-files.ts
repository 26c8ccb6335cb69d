import type { Article } from "@mineral-brief/schema";
import { fragmentStyle } from "@mineral-brief/formats/html-fragment";
import { sha256Of } from "../outputs/article-text.ts";
import { labelsFile, namesFile, readWidgetFile } from "../widget-file.ts";
import { indexPage, listPage, splitList, type SiteSubjects } from "./index-page.ts";
import type { ListedBrief } from "./listed-brief.ts";
import { indexList, searchWords, siteMap } from "./site-lists.ts";
import { siteFiles, wordsFile, type Site } from "./site.ts";
import indexScript from "./site/index.js?raw";
import siteStyle from "./site/site.css?raw";
import { collectSubjects } from "./subjects.ts";

/** A file of a site. Its text is made only if something has changed. */
export interface SiteFile {
  readonly file: string;
  /** A hash of everything that the text is made from. */
  readonly key: string;
  readonly make: () => string | Promise<string>;
}

/** A brief on the site. */
export interface PublishedBrief extends ListedBrief {
  /** SHA-256 of the article. */
  readonly sha256: string;
}

/** Lists the files of a site except pages of briefs and feeds. `briefs` are sorted newest first. */
export function listSiteFiles(
  briefs: readonly PublishedBrief[],
  articleOf: (brief: ListedBrief) => Promise<Article>,
  site: Site,
): SiteFile[] {
  const lists = splitList(briefs);
  const keyOf = (some: readonly ListedBrief[]): string =>
    sha256Of(some.map((brief) => `${brief.page} ${(brief as PublishedBrief).sha256}`).join("\n"));
  const allKey = keyOf(briefs);
  const subjects = once((): SiteSubjects => ({
    minerals: collectSubjects(briefs, "minerals", site),
    places: collectSubjects(briefs, "places", site),
  }));
  const fixed = (file: string, text: string): SiteFile => ({ file, key: text, make: () => text });
  const files: SiteFile[] = [
    { file: siteFiles.list, key: allKey, make: () => indexList(briefs, subjects(), site) },
    ...lists.map((list) => ({
      file: wordsFile(list.file),
      key: keyOf(list.briefs),
      make: () => searchWords(list.briefs, articleOf),
    })),
    ...(site.address === undefined
      ? []
      : [{ file: siteFiles.map, key: allKey, make: () => siteMap(briefs, site)! }]),
    ...lists.slice(1).map((list) => ({
      file: list.file,
      key: `${keyOf(list.briefs)} ${list.newer} ${list.older}`,
      make: () => listPage(list, subjects(), site),
    })),
    { file: siteFiles.index, key: allKey, make: () => indexPage(lists, subjects(), site) },
  ];
  return [
    ...Array.from(widgetFilesFor(briefs), (file) => fixed(file, readWidgetFile(file))),
    fixed(siteFiles.style, `${siteStyle.trim()}\n${fragmentStyle}\n`),
    fixed(siteFiles.indexScript, indexScript),
    ...files,
  ].map((one) => ({ ...one, key: sha256Of(`${site.key} ${one.key}`) }));
}

function once<Value>(make: () => Value): () => Value {
  let value: { readonly made: Value } | undefined;
  return () => (value ??= { made: make() }).made;
}

/** Lists the element's files, with the labels and names in the languages of the briefs. */
function widgetFilesFor(briefs: readonly ListedBrief[]): Set<string> {
  const languages = new Set(briefs.map(({ language }) => language));
  const further = [...languages].flatMap((language) => [labelsFile(language), namesFile(language)]);
  return new Set([
    siteFiles.widget,
    siteFiles.names,
    siteFiles.details,
    siteFiles.messages,
    ...further.filter((file) => file !== undefined),
  ]);
}
