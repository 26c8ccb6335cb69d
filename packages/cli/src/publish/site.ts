import type { NameOf } from "@mineral-brief/schema/reading";
import { widgetFiles } from "../widget-file.ts";
import type { NamesInLocale } from "./names-in-locale.ts";
import type { SiteLabels } from "./site-labels.ts";
import type { Template } from "./template.ts";
import type { TermKind } from "./term-kinds.ts";

/** Settings shared by all pages of a site. */
export interface Site {
  readonly title: string;
  /** BCP 47 tag of the pages, and of their labels if there are any in it. */
  readonly language: string;
  /** The language for `Intl`: English if it does not know the tag. */
  readonly locale: string;
  /** Address of the folder, ending in a slash; undefined if unknown. */
  readonly address: string | undefined;
  readonly labels: SiteLabels;
  /** The language of the labels if there are none in that of the site, so that pages state it. Otherwise undefined. */
  readonly labelLanguage: "en" | undefined;
  /** Names terms in the languages of the briefs. */
  readonly nameOf: NameOf;
  readonly names: NamesInLocale;
  readonly template: Template;
  /** The style sheet of the user; empty if there is none. */
  readonly style: string;
  /** The kinds of terms that have lists. */
  readonly kinds: readonly TermKind[];
  /** The time zone of dates without an offset, for briefs that state none. An IANA name; undefined if unknown. */
  readonly timeZone: string | undefined;
  /** The picture that previews of links show. */
  readonly card: Uint8Array;
  /** A hash of everything that all pages share. */
  readonly key: string;
}

/** Files of a site other than the pages of briefs. */
export const siteFiles = {
  index: "index.html",
  list: "index.json",
  feed: "feed",
  notFound: "404.html",
  widget: widgetFiles.element,
  rich: widgetFiles.rich,
  details: widgetFiles.details,
  messages: widgetFiles.messages,
  briefScript: "brief.js",
  search: "search.html",
  searchScript: "search.js",
  style: "style.css",
  card: "card.png",
  redirects: "_redirects",
} as const;

/** The pages that list all terms of a kind. */
export const kindFiles: Readonly<Record<TermKind, string>> = {
  mineral: "minerals",
  place: "places",
  month: "months",
  source: "sources",
  language: "languages",
  series: "series",
};

/** Gives the address of a file of the site: absolute if the site's address is known, else relative. */
export function addressOf(file: string, { address = "" }: Pick<Site, "address">): string {
  return address + encodeURIComponent(file);
}

/** Gives the absolute address of a file of the site; undefined if the site's address is unknown. */
export function absoluteAddressOf(file: string, site: Pick<Site, "address">): string | undefined {
  return site.address && addressOf(file, site);
}

/** Returns the file name in an address of the site; undefined for any other address. */
export function fileAt(address: string, site: Pick<Site, "address">): string | undefined {
  if (site.address === undefined || !URL.canParse(address)) return undefined;
  const { href } = new URL(address);
  if (!href.startsWith(site.address)) return undefined;
  try {
    return decodeURIComponent(href.slice(site.address.length).replace(/[?#].*/, ""));
  } catch {
    return undefined;
  }
}
