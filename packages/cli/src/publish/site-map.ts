import { markup, type Markup } from "@mineral-brief/formats/markup";
import type { ListedBrief } from "./listed-brief.ts";
import { addressOf, type Site } from "./site.ts";

/** How many addresses a file has. The protocol allows 50,000. */
const longestMap = 40_000;

/** One file of a site map. */
export interface MapFile {
  readonly file: string;
  readonly make: () => string;
}

/**
 * Lists the files of a site map: the index, the lists, and the briefs whose permanent address is on this site. If they are
 * too many for one file, `sitemap.xml` is an index of several. See https://www.sitemaps.org/protocol.html
 */
export function siteMap(
  briefs: readonly ListedBrief[],
  lists: readonly string[],
  site: Site & { readonly address: string },
): MapFile[] {
  const address = (file: string): string => addressOf(file, site);
  const own = briefs.filter(({ url, page }) => url === undefined || url === address(page));
  const entries = (): [address: string, day: string | undefined][] => [
    [site.address, undefined],
    ...lists.map((file): [string, undefined] => [address(file), undefined]),
    ...own.map(({ dateModified, page, date }): [string, string | undefined] => [
      address(page),
      (dateModified ?? date)?.slice(0, 10),
    ]),
  ];
  const count = Math.ceil((1 + lists.length + own.length) / longestMap);
  if (count === 1) return [{ file: "sitemap.xml", make: () => urlSet(entries()) }];
  const parts = Array.from({ length: count }, (_, index) => ({
    file: `sitemap-${index + 1}.xml`,
    make: () => urlSet(entries().slice(index * longestMap, (index + 1) * longestMap)),
  }));
  const index = () => mapIndex(parts.map(({ file }) => address(file)));
  return [...parts, { file: "sitemap.xml", make: index }];
}

function urlSet(entries: readonly (readonly [string, string | undefined])[]): string {
  const items = entries.map(
    ([address, day]): Markup =>
      markup`<url><loc>${address}</loc>${day && markup`<lastmod>${day}</lastmod>`}</url>\n`,
  );
  return markup`<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${items}</urlset>
`.text;
}

function mapIndex(addresses: readonly string[]): string {
  return markup`<?xml version="1.0" encoding="utf-8"?>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${addresses.map((address) => markup`<sitemap><loc>${address}</loc></sitemap>\n`)}</sitemapindex>
`.text;
}
