import { markup, type Markup } from "@mineral-brief/formats/markup";
import { canonicalOf } from "./brief-page.ts";
import { searchTextOf, type ListedBrief } from "./listed-brief.ts";
import { addressOf, type Site } from "./site.ts";

/** Writes `index.json`: the list of briefs for programs. See docs/cli/publish.md. */
export function indexList(briefs: readonly ListedBrief[], site: Site): string {
  const { title, language, address } = site;
  const list = briefs.map(({ article, page, headline, source, date, summary, ...subjects }) => ({
    page: addressOf(page, site),
    id: article.id,
    url: article.url,
    headline: headline.text,
    language: article.language,
    source: source?.text,
    datePublished: date,
    dateModified: article.dateModified,
    summary: summary?.text,
    minerals: subjects.minerals.map(({ id }) => id),
    places: subjects.places.map(({ id }) => id),
  }));
  return `${JSON.stringify({ title, language, address, briefs: list }, null, 2)}\n`;
}

/** Writes `words.json`: the text that the index searches in addition to what it shows, by page address. */
export function indexWords(briefs: readonly ListedBrief[]): string {
  const words = briefs.map(
    (brief) => [encodeURIComponent(brief.page), searchTextOf(brief)] as const,
  );
  return `${JSON.stringify(Object.fromEntries(words))}\n`;
}

/** Writes a site map of the pages whose permanent address is on this site; undefined if the site has no address. See https://www.sitemaps.org/protocol.html */
export function siteMap(briefs: readonly ListedBrief[], site: Site): string | undefined {
  if (site.address === undefined) return undefined;
  const own = briefs.filter(
    ({ article, page }) => canonicalOf(article, page, site) === addressOf(page, site),
  );
  const entry = (address: string, day: string | undefined): Markup =>
    markup`<url><loc>${address}</loc>${day && markup`<lastmod>${day}</lastmod>`}</url>\n`;
  const entries = own.map(({ article, page, date }) =>
    entry(addressOf(page, site), (article.dateModified ?? date)?.slice(0, 10)),
  );
  return markup`<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${entry(site.address, undefined)}${entries}</urlset>
`.text;
}
