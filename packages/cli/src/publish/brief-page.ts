import type { Alternate, Article } from "@mineral-brief/schema";
import { markup, Markup } from "@mineral-brief/formats/markup";
import { hasTags, isPlain } from "@mineral-brief/schema/internal";
import {
  instantOf,
  isTimeZone,
  labelsFor,
  lastChangeOf,
  publicationDateOf,
  textOf,
} from "@mineral-brief/schema/reading";
import { labelsFile, namesFile } from "../widget-file.ts";
import type { BriefLinks, TermLinks } from "./brief-links.ts";
import { canonicalOf } from "./canonical-of.ts";
import { insideLabels, labelAttributes, labelMarkup } from "./label-markup.ts";
import { languageAttributes, linkTo } from "./link-to.ts";
import type { BriefLink } from "./listed-brief.ts";
import { languageVersions, linkedData } from "./page-metadata.ts";
import { siteFiles, type Site } from "./site.ts";
import { writePage } from "./write-page.ts";

/** A brief that gets a page. */
export interface PageBrief {
  readonly article: Article;
  /** That of `BriefFields`. */
  readonly summary: string | undefined;
  /** The brief as `html-fragment` writes it. */
  readonly fragment: string;
  /** File name of the page. */
  readonly page: string;
  readonly links: BriefLinks;
  /** The same brief in other languages. */
  readonly alternates: readonly Alternate[];
  readonly terms: readonly TermLinks[];
}

/**
 * Writes the page of a brief: the HTML fragment inside `<mineral-brief>`, and the links around it. Without script,
 * readers see the fragment; with script, the element reads the article from it.
 */
export function briefPage(
  { article, summary, fragment, page, links, alternates, terms }: PageBrief,
  site: Site,
): string {
  const content = markup`${replacedBy(links, site)}<mineral-brief heading-level="1">
${new Markup(fragment)}</mineral-brief>
${related(links, terms, site)}${neighbours(links, site)}`;
  // The element would ask for these only when it has read the brief.
  const files = [
    labelsFile(article.language),
    isPlain(article) ? undefined : siteFiles.rich,
    hasTags(article) ? namesFile(article.language) : undefined,
  ].filter((file) => file !== undefined);
  const canonical = canonicalOf({ url: article.url, page }, site);
  const head = [
    ...files.map((file) => markup`<link rel="modulepreload" href="${file}">`),
    languageVersions({ alternates, language: article.language }, canonical),
    linkedData({ ...article, alternates: [...alternates] }, canonical, site.timeZone),
  ]
    .filter((tags) => tags !== undefined)
    .map((tags, index) => markup`${index === 0 ? "" : "\n"}${tags}`);
  return writePage(
    {
      title: textOf(article.headline),
      description: summary,
      canonical,
      isBrief: true,
      published: dateIn(publicationDateOf(article), article, site),
      modified: dateIn(lastChangeOf(article, site.timeZone)?.when, article, site),
      head: head.length === 0 ? undefined : markup`${head}`,
      // The addresses come before the element, so that it has them when it first renders.
      scripts: [siteFiles.briefScript, siteFiles.widget],
      content,
    },
    site,
  );
}

/** Adds the offset to a local time, if the time zone is known. */
function dateIn(when: string | undefined, { timeZone }: Article, site: Site): string | undefined {
  const zone = timeZone ?? site.timeZone;
  if (when === undefined || !when.includes("T") || zone === undefined || !isTimeZone(zone))
    return when;
  const read = instantOf(when, zone);
  return read.ok ? read.instant : when;
}

function replacedBy({ replacedBy: briefs }: BriefLinks, site: Site): Markup | undefined {
  if (briefs.length === 0) return undefined;
  return markup`<p class="site-notice">${labelMarkup(labelsFor(site.language).replacedBy, site)} ${briefs.map((brief) => [linkTo(brief, site), " "])}</p>
`;
}

/** The lists that the brief is on, and the brief that it replaces. */
function related({ replaces }: BriefLinks, terms: readonly TermLinks[], site: Site): Markup {
  const { labels } = site;
  const attributes = labelAttributes(site);
  const rows = terms.map(
    ({ kind, links }) =>
      markup`<div><dt${attributes}>${labels.kinds[kind]}</dt>${links.map((link) => termLink(kind, link, site))}</div>\n`,
  );
  return markup`<dl class="site-related">
${rows}${replaces && markup`<div><dt${attributes}>${labels.replaces}</dt><dd>${linkTo(replaces, site)}</dd></div>\n`}</dl>
`;
}

function termLink(
  kind: TermLinks["kind"],
  { id, file, name }: TermLinks["links"][number],
  site: Site,
): Markup {
  const data = markup` data-kind="${kind}" data-id="${id}"`;
  return markup`<dd><a href="${encodeURIComponent(`${file}.html`)}"${data}${languageAttributes(name, site)}>${name.text}</a></dd>`;
}

function neighbours({ newer, older }: BriefLinks, site: Site): Markup | undefined {
  if ((newer ?? older) === undefined) return undefined;
  const { labels } = site;
  const link = (label: string, brief: BriefLink, rel: string): Markup =>
    markup`<p class="site-${rel}">${label}<br>${linkTo(brief, insideLabels(site), rel)}</p>\n`;
  return markup`<nav class="site-neighbours" aria-label="${labels.allBriefs}"${labelAttributes(site)}>
${newer && link(labels.newerBrief, newer, "prev")}${older && link(labels.olderBrief, older, "next")}</nav>
`;
}
