import { directionOfLanguage } from "@mineral-brief/schema/reading";
import { contentPolicy } from "./content-policy.ts";
import { escapeHtml } from "./escape-html.ts";
import { addressOf, siteFiles, type Site } from "./site.ts";
import { fillTemplate } from "./template.ts";

/** Stands in every page of a brief; a page is only ever removed where it does. */
export const pageSign = '<meta name="generator" content="mineral-brief publish">';

/** What a page of a site says and needs. */
export interface SitePage {
  /** Without the site's. */
  readonly title: string | undefined;
  readonly description: string | undefined;
  /** Its address for good; undefined where it is not known. */
  readonly canonical: string | undefined;
  readonly styles: readonly string[];
  readonly scripts: readonly { readonly file: string; readonly isModule: boolean }[];
  readonly fetches: boolean;
  /** HTML. */
  readonly content: string;
}

/** Writes a page of a site. */
export function writePage(page: SitePage, site: Site): string {
  const title = page.title === undefined ? site.title : `${page.title} · ${site.title}`;
  const policy = contentPolicy(page, site.template);
  const feed = (file: string, type: string): string =>
    `<link rel="alternate" type="${type}" title="${escapeHtml(site.title)}" href="${addressOf(file, site)}">`;
  const head = [
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(title)}</title>`,
    page.description && `<meta name="description" content="${escapeHtml(page.description)}">`,
    pageSign,
    page.canonical && `<link rel="canonical" href="${escapeHtml(page.canonical)}">`,
    // Without one, browsers ask the server for an icon that is not there.
    /\brel=["']?icon\b/i.test(site.template.text) ? "" : '<link rel="icon" href="data:,">',
    feed(siteFiles.atom, "application/atom+xml"),
    feed(siteFiles.jsonfeed, "application/feed+json"),
    ...page.styles.map((style) => `<style>${style}</style>`),
    ...page.scripts.map(
      ({ file, isModule }) =>
        `<script src="${file}" ${isModule ? 'type="module"' : "defer"}></script>`,
    ),
  ];
  return fillTemplate(site.template, {
    head: head.filter(Boolean).join("\n"),
    content: page.content,
    title: escapeHtml(title),
    siteTitle: escapeHtml(site.title),
    language: escapeHtml(site.language),
    direction: directionOfLanguage(site.language),
  });
}
