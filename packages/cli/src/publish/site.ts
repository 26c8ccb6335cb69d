import type { NameOf } from "@mineral-brief/schema/reading";
import { widgetFiles } from "../widget-file.ts";
import type { SiteLabels } from "./site-labels.ts";
import type { Template } from "./template.ts";

/** Settings shared by all pages of a site. */
export interface Site {
  readonly title: string;
  /** BCP 47 tag of the site's own labels. */
  readonly language: string;
  /** Address of the folder, ending in a slash; undefined if unknown. */
  readonly address: string | undefined;
  readonly labels: SiteLabels;
  /** Names terms in the languages of the briefs. */
  readonly nameOf: NameOf;
  readonly template: Template;
  /** A hash of everything that all pages share. */
  readonly key: string;
}

/** Files of a site other than the pages of briefs. */
export const siteFiles = {
  index: "index.html",
  list: "index.json",
  words: "words.json",
  atom: "feed.atom",
  jsonfeed: "feed.json",
  map: "sitemap.xml",
  widget: widgetFiles.element,
  names: widgetFiles.names,
  details: widgetFiles.details,
  messages: widgetFiles.messages,
  indexScript: "index.js",
  style: "site.css",
  redirects: "_redirects",
} as const;

/** Names the list of older briefs with this number, from 1 for the oldest. The number of a list never changes. */
export function listFile(number: number): string {
  return `page-${number}.html`;
}

/** Names the search texts of the briefs on a list. */
export function wordsFile(list: string): string {
  return list === siteFiles.index
    ? siteFiles.words
    : list.replace(/^page(.*)\.html$/, "words$1.json");
}

/** Gives the address of a file of the site: absolute if the site's address is known, else relative. */
export function addressOf(file: string, { address = "" }: Pick<Site, "address">): string {
  return address + encodeURIComponent(file);
}
