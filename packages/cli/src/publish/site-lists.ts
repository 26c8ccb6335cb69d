import { escapeHtml } from "./escape-html.ts";
import { canonicalOf } from "./brief-page.ts";
import { wordsOf, type ListedBrief } from "./listed-brief.ts";
import { addressOf, type Site } from "./site.ts";

/** Writes `index.json`: what the list says of each brief, for programs. See docs/cli/publish.md. */
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

/** Writes the words that the index searches beyond what it shows, by the address of the page. */
export function indexWords(briefs: readonly ListedBrief[]): string {
  const words = briefs.map((brief) => [encodeURIComponent(brief.page), wordsOf(brief)] as const);
  return `${JSON.stringify(Object.fromEntries(words))}\n`;
}

/** Writes a site map of the pages that are at home here; undefined where the site's address is not known. See https://www.sitemaps.org/protocol.html */
export function siteMap(briefs: readonly ListedBrief[], site: Site): string | undefined {
  if (site.address === undefined) return undefined;
  const own = briefs.filter(
    ({ article, page }) => canonicalOf(article, page, site) === addressOf(page, site),
  );
  const entry = (address: string, day: string | undefined): string =>
    `<url><loc>${escapeHtml(address)}</loc>${day === undefined ? "" : `<lastmod>${day}</lastmod>`}</url>\n`;
  const entries = own.map(({ article, page, date }) =>
    entry(addressOf(page, site), (article.dateModified ?? date)?.slice(0, 10)),
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${entry(site.address, undefined)}${entries.join("")}</urlset>
`;
}
