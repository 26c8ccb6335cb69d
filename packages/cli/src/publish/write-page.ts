import { markup, Markup } from "@mineral-brief/formats/markup";
import { directionOfLanguage } from "@mineral-brief/schema/reading";
import { contentPolicy } from "./content-policy.ts";
import { addressOf, siteFiles, type Site } from "./site.ts";
import { fillTemplate } from "./template.ts";

/** Every page contains this tag; a page without it is never removed. */
export const generatorTag = '<meta name="generator" content="mineral-brief publish">';

/** The content of a page, and the files that it loads. */
export interface SitePage {
  /** Without the title of the site; undefined for the index. */
  readonly title: string | undefined;
  readonly description: string | undefined;
  /** The permanent address of the page; undefined if unknown. */
  readonly canonical: string | undefined;
  readonly scripts: readonly { readonly file: string; readonly isModule: boolean }[];
  /** Whether a script of the page fetches files of the site. */
  readonly fetches: boolean;
  readonly content: Markup;
}

/** Writes a page of a site. */
export function writePage(page: SitePage, site: Site): string {
  const title = page.title === undefined ? site.title : `${page.title} · ${site.title}`;
  const policy = contentPolicy(page, site.template);
  const { description, canonical } = page;
  const feed = (file: string, type: string): Markup =>
    markup`<link rel="alternate" type="${type}" title="${site.title}" href="${addressOf(file, site)}">`;
  const head = [
    markup`<meta charset="utf-8">`,
    markup`<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    markup`<meta name="viewport" content="width=device-width, initial-scale=1">`,
    markup`<title>${title}</title>`,
    description && markup`<meta name="description" content="${description}">`,
    new Markup(generatorTag),
    canonical && markup`<link rel="canonical" href="${canonical}">`,
    // Without an icon, browsers request /favicon.ico, which does not exist.
    /\brel=["']?icon\b/i.test(site.template.text)
      ? undefined
      : markup`<link rel="icon" href="data:,">`,
    feed(siteFiles.atom, "application/atom+xml"),
    feed(siteFiles.jsonfeed, "application/feed+json"),
    markup`<link rel="stylesheet" href="${siteFiles.style}">`,
    ...page.scripts.map(
      ({ file, isModule }) =>
        markup`<script src="${file}" ${isModule ? markup`type="module"` : "defer"}></script>`,
    ),
  ].filter((tag) => tag instanceof Markup);
  return fillTemplate(site.template, {
    head: markup`${head.map((tag, index) => (index === 0 ? tag : markup`\n${tag}`))}`,
    content: page.content,
    title,
    siteTitle: site.title,
    language: site.language,
    direction: directionOfLanguage(site.language),
  });
}
