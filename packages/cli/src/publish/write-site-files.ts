import { labelsFile, namesFile, readWidgetFile } from "../widget-file.ts";
import { indexPage } from "./index-page.ts";
import type { ListedBrief } from "./listed-brief.ts";
import type { SiteFeed } from "./site-feeds.ts";
import { indexList, indexWords, siteMap } from "./site-lists.ts";
import { siteFiles, type Site } from "./site.ts";
import indexScript from "./site/index.js?raw";

/** A file of a site other than the page of a brief. */
export interface SiteFile {
  readonly file: string;
  readonly text: string;
}

/** Writes every file of a site except the pages of its briefs. `briefs` are sorted newest first. */
export function writeSiteFiles(
  briefs: readonly ListedBrief[],
  feeds: readonly SiteFeed[],
  site: Site,
): SiteFile[] {
  const map = siteMap(briefs, site);
  return [
    ...Array.from(widgetFilesFor(briefs), (file) => ({ file, text: readWidgetFile(file) })),
    { file: siteFiles.indexScript, text: indexScript },
    { file: siteFiles.list, text: indexList(briefs, site) },
    { file: siteFiles.words, text: indexWords(briefs) },
    ...feeds,
    ...(map === undefined ? [] : [{ file: siteFiles.map, text: map }]),
    { file: siteFiles.index, text: indexPage(briefs, site) },
  ];
}

/** Lists the element's files, with the labels and names in the languages of the briefs. */
function widgetFilesFor(briefs: readonly ListedBrief[]): Set<string> {
  const further = briefs.flatMap(({ article: { language } }) => [
    labelsFile(language),
    namesFile(language),
  ]);
  return new Set([
    siteFiles.widget,
    siteFiles.names,
    siteFiles.details,
    siteFiles.messages,
    ...further.filter((file) => file !== undefined),
  ]);
}
