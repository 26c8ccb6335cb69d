import { widgetFiles } from "../widget-file.ts";
import type { SiteLabels } from "./site-labels.ts";
import type { Template } from "./template.ts";

/** What holds for every page of a site. */
export interface Site {
  readonly title: string;
  /** BCP 47 tag of the words around the briefs. */
  readonly language: string;
  /** Where it will be published, with a slash at its end; undefined where that is not known. */
  readonly address: string | undefined;
  readonly labels: SiteLabels;
  readonly template: Template;
}

/** The files of a site beside its briefs. */
export const siteFiles = {
  index: "index.html",
  list: "index.json",
  words: "words.json",
  atom: "feed.atom",
  jsonfeed: "feed.json",
  map: "sitemap.xml",
  widget: widgetFiles.element,
  pictures: widgetFiles.pictures,
  briefScript: "brief.js",
  indexScript: "index.js",
} as const;

/** The address of a file of a site: absolute where the site's is known, else relative to its other files. */
export function addressOf(file: string, { address = "" }: Pick<Site, "address">): string {
  return address + encodeURIComponent(file);
}
