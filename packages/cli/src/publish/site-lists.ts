import type { Article } from "@mineral-brief/schema";
import { markup, type Markup } from "@mineral-brief/formats/markup";
import { canonicalOf } from "./brief-page.ts";
import { searchTextOf, type ListedBrief } from "./listed-brief.ts";
import { addressOf, type Site } from "./site.ts";
import type { Subjects } from "./subjects.ts";

/** Writes `index.json`: the list of briefs for programs and for the filter. See docs/cli/publish.md. */
export function indexList(
  briefs: readonly ListedBrief[],
  { minerals, places }: Readonly<Record<"minerals" | "places", Subjects>>,
  site: Site,
): string {
  const { title, language, address } = site;
  const list = briefs.map(({ page, headline, source, date, summary, ...brief }) =>
    JSON.stringify({
      page: addressOf(page, site),
      id: brief.id,
      url: brief.url,
      headline: headline.text,
      language: brief.language,
      source: source?.text,
      datePublished: date,
      dateModified: brief.dateModified,
      summary: summary?.text,
      minerals: brief.minerals.map(({ id }) => id),
      places: brief.places.map(({ id }) => id),
    }),
  );
  const groups = { minerals: minerals.wider(), places: places.wider() };
  const head = JSON.stringify({ title, language, address, groups }).slice(0, -1);
  return `${head},"briefs":[\n${list.join(",\n")}\n]}\n`;
}

/** Writes the text that the index searches in addition to what it shows, by page address. */
export async function searchWords(
  briefs: readonly ListedBrief[],
  articleOf: (brief: ListedBrief) => Promise<Article>,
): Promise<string> {
  const words: Record<string, string> = {};
  for (const brief of briefs)
    words[encodeURIComponent(brief.page)] = searchTextOf(await articleOf(brief));
  return `${JSON.stringify(words)}\n`;
}

/** Writes a site map of the pages whose permanent address is on this site; undefined if the site has no address. See https://www.sitemaps.org/protocol.html */
export function siteMap(briefs: readonly ListedBrief[], site: Site): string | undefined {
  if (site.address === undefined) return undefined;
  const own = briefs.filter((brief) => canonicalOf(brief, site) === addressOf(brief.page, site));
  const entry = (address: string, day: string | undefined): Markup =>
    markup`<url><loc>${address}</loc>${day && markup`<lastmod>${day}</lastmod>`}</url>\n`;
  const entries = own.map(({ dateModified, page, date }) =>
    entry(addressOf(page, site), (dateModified ?? date)?.slice(0, 10)),
  );
  return markup`<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${entry(site.address, undefined)}${entries}</urlset>
`.text;
}
