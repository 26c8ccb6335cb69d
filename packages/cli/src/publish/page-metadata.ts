import type { Alternate, Article } from "@mineral-brief/schema";
import { jsonld } from "@mineral-brief/formats/jsonld";
import { markup, Markup } from "@mineral-brief/formats/markup";
import { absoluteAddressOf, siteFiles, type Site } from "./site.ts";

/** What a preview of a link to a page shows. */
export interface Preview {
  readonly title: string;
  readonly description: string | undefined;
  /** The permanent address; undefined if unknown. */
  readonly address: string | undefined;
  /** The dates of a brief; undefined for other pages. */
  readonly published?: string | undefined;
  readonly modified?: string | undefined;
  readonly isBrief: boolean;
}

/** Writes what programs show of a link to a page. See https://ogp.me */
export function openGraph(
  { title, description, address, published, modified, isBrief }: Preview,
  site: Site,
): Markup {
  const card = absoluteAddressOf(siteFiles.card, site);
  const properties: [string, string | undefined][] = [
    ["og:type", isBrief ? "article" : "website"],
    ["og:site_name", site.title],
    ["og:title", title],
    ["og:description", description],
    ["og:url", address],
    ["og:image", card],
    ["article:published_time", published],
    ["article:modified_time", modified],
  ];
  const tags = properties.flatMap(([property, content]) =>
    content === undefined ? [] : [markup`<meta property="${property}" content="${content}">\n`],
  );
  const size = card === undefined ? "summary" : "summary_large_image";
  return markup`${tags}<meta name="twitter:card" content="${size}">`;
}

/** Writes links to the brief in other languages, for search engines. See https://developers.google.com/search/docs/specialty/international/localized-versions */
export function languageVersions(
  {
    alternates,
    language,
  }: { readonly alternates: readonly Alternate[]; readonly language: string },
  address: string | undefined,
): Markup | undefined {
  if (alternates.length === 0) return undefined;
  const own = address === undefined ? [] : [{ language, url: address }];
  const others = alternates.filter(({ url }) => url !== address);
  const links = [...own, ...others].map(
    (version, index) =>
      markup`${index === 0 ? "" : "\n"}<link rel="alternate" hreflang="${version.language}" href="${version.url}">`,
  );
  return markup`${links}`;
}

/** Writes a brief as linked data for search engines, without its groups and references, which the page has in full. */
export function linkedData(
  article: Article,
  address: string | undefined,
  timeZone: string | undefined,
): Markup | undefined {
  const speakers = new Set(
    article.coreInsights?.map(({ attribution }) => attribution?.organization),
  );
  const short: Article = {
    ...article,
    url: address,
    // By their ids, corrections retract them.
    coreInsights: article.coreInsights?.map(({ id, text, kind, attribution }) => ({
      id,
      text,
      kind,
      attribution,
    })),
    groups: undefined,
    references: undefined,
    organizations: article.organizations?.filter(({ id }) => speakers.has(id)),
  };
  const written = jsonld.serialise([short], {
    noonWithoutZone: true,
    reportsLosses: false,
    timeZone,
  });
  // A date that is not in the calendar.
  if (!written.ok) return undefined;
  // Strings have no line breaks in JSON.
  const json = written.text.replaceAll(/\n */g, "");
  return markup`<script type="application/ld+json">${new Markup(json)}</script>`;
}
