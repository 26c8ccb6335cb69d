import { labelsFile, readWidgetFile } from "../widget-file.ts";
import { indexPage } from "./index-page.ts";
import type { ListedBrief } from "./listed-brief.ts";
import type { SiteFeed } from "./site-feeds.ts";
import { indexList, indexWords, siteMap } from "./site-lists.ts";
import { siteFiles, type Site } from "./site.ts";
import briefScript from "./site/brief.js?raw";
import indexScript from "./site/index.js?raw";

/** A file of a site beside its briefs. */
export interface SiteText {
  readonly file: string;
  readonly text: string;
}

/** Writes every file of a site but the pages of its briefs, which are given newest first. */
export function writeSiteFiles(
  briefs: readonly ListedBrief[],
  feeds: readonly SiteFeed[],
  site: Site,
): SiteText[] {
  const map = siteMap(briefs, site);
  return [
    ...Array.from(widgetFilesOf(briefs), (file) => ({ file, text: readWidgetFile(file) })),
    { file: siteFiles.briefScript, text: briefScript },
    { file: siteFiles.indexScript, text: indexScript },
    { file: siteFiles.list, text: indexList(briefs, site) },
    { file: siteFiles.words, text: indexWords(briefs) },
    ...feeds,
    ...(map === undefined ? [] : [{ file: siteFiles.map, text: map }]),
    { file: siteFiles.index, text: indexPage(briefs, site) },
  ];
}

/** The element, the pictures that it imports, and the labels of the languages that it does not have itself. */
function widgetFilesOf(briefs: readonly ListedBrief[]): Set<string> {
  const labels = briefs.map(({ article }) => labelsFile(article.language));
  return new Set([
    siteFiles.widget,
    siteFiles.pictures,
    ...labels.filter((file) => file !== undefined),
  ]);
}
