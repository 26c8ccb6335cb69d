import { markup, Markup } from "@mineral-brief/formats/markup";
import { directionOfLanguage } from "@mineral-brief/schema/reading";
import { contentPolicy } from "./content-policy.ts";
import { labelAttributes } from "./label-markup.ts";
import { openGraph } from "./page-metadata.ts";
import { addressOf, kindFiles, siteFiles, type Site } from "./site.ts";
import { fillTemplate } from "./template.ts";

/** Every page contains this tag; a page without it is never removed. */
export const generatorTag = '<meta name="generator" content="mineral-brief publish">';

/** The content of a page, and the files that it loads. */
export interface PageContent {
  /** What is inside `<main>`. */
  readonly content: Markup;
  /** Without the title of the site; undefined for the index. */
  readonly title?: string | undefined;
  readonly description?: string | undefined;
  /** The permanent address of the page; undefined if unknown. */
  readonly canonical?: string | undefined;
  /** The feeds of the page; undefined for those of the site. */
  readonly feed?: { readonly file: string; readonly title: string } | undefined;
  /** The link of the navigation that leads to this page. */
  readonly current?: string | undefined;
  /** Modules. */
  readonly scripts?: readonly string[] | undefined;
  /** Whether a script of the page fetches files of the site. */
  readonly fetches?: boolean | undefined;
  /** Whether the page is that of a brief. False if undefined. */
  readonly isBrief?: boolean | undefined;
  /** The dates of its brief. */
  readonly published?: string | undefined;
  readonly modified?: string | undefined;
  /** Further tags of the head. */
  readonly head?: Markup | undefined;
  /** Whether a server shows the page at any address, so that its links must not be relative to it. */
  readonly isAnywhere?: boolean | undefined;
}

/** Writes a page of a site. */
export function writePage(page: PageContent, site: Site): string {
  const title = page.title === undefined ? site.title : `${page.title} · ${site.title}`;
  const { template } = site;
  const base = page.isAnywhere && site.address ? new URL(site.address).pathname : undefined;
  const policy = contentPolicy({ fetches: page.fetches, hasBase: base !== undefined }, template);
  const { description, canonical, scripts = [] } = page;
  const head = [
    markup`<meta charset="utf-8">`,
    markup`<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    markup`<meta name="viewport" content="width=device-width, initial-scale=1">`,
    base && markup`<base href="${base}">`,
    markup`<title>${title}</title>`,
    description && markup`<meta name="description" content="${description}">`,
    new Markup(generatorTag),
    canonical && markup`<link rel="canonical" href="${canonical}">`,
    page.isAnywhere
      ? undefined
      : openGraph(
          {
            title: page.title ?? site.title,
            description,
            address: canonical,
            published: page.published,
            modified: page.modified,
            isBrief: page.isBrief ?? false,
          },
          site,
        ),
    page.head,
    // Without an icon, browsers request /favicon.ico, which does not exist.
    template.hasIcon ? undefined : markup`<link rel="icon" href="data:,">`,
    ...feedTags(page, site),
    markup`<link rel="stylesheet" href="${siteFiles.style}">`,
    ...scripts.map((file) => markup`<script src="${file}" type="module"></script>`),
  ].filter((tag) => tag instanceof Markup);
  const nav = navigation(page, site);
  const main = markup`<main class="${page.isBrief === true ? "site-brief" : "site-list"}" id="site-content">
${page.content}</main>`;
  return fillTemplate(template, {
    head: markup`${head.map((tag, index) => (index === 0 ? tag : markup`\n${tag}`))}`,
    nav,
    content: template.hasNav ? main : markup`${nav}\n${main}`,
    title,
    siteTitle: site.title,
    language: site.language,
    direction: directionOfLanguage(site.language),
  });
}

/** Writes the visible links to two feeds. */
export function feedLinks(file: string, site: Site): Markup {
  const { labels } = site;
  const [atom, json] = feedFiles(file).map(encodeURIComponent);
  return markup`<p class="site-feeds"${labelAttributes(site)}>${labels.subscribe}: <a href="${atom}">Atom</a> · <a href="${json}">JSON Feed</a></p>
`;
}

/** Names the feeds of a list: Atom, then JSON Feed. */
export function feedFiles(file: string): [atom: string, json: string] {
  return [`${file}.atom`, `${file}.json`];
}

function feedTags({ feed }: PageContent, site: Site): Markup[] {
  const { file, title } = feed ?? { file: siteFiles.feed, title: undefined };
  const full = title === undefined ? site.title : `${title} · ${site.title}`;
  const [atom, json] = feedFiles(file);
  const tag = (name: string, type: string): Markup =>
    markup`<link rel="alternate" type="${type}" title="${full}" href="${addressOf(name, site)}">`;
  return [tag(atom, "application/atom+xml"), tag(json, "application/feed+json")];
}

/** The files of the lists with their labels: of all briefs, then of each kind of terms. */
export function listLinks({ labels, kinds }: Site): (readonly [file: string, label: string])[] {
  return [
    [siteFiles.index, labels.allBriefs],
    ...kinds.map((kind) => [`${kindFiles[kind]}.html`, labels.kinds[kind]] as const),
  ];
}

/** Writes the links to the lists and the search, and one that skips them. */
function navigation({ current, isAnywhere }: PageContent, site: Site): Markup {
  const { labels } = site;
  const links = [...listLinks(site), [siteFiles.search, labels.search] as const];
  const items = links.map(
    ([file, label]) =>
      markup`<li><a href="${file}"${file === current ? markup` aria-current="page"` : undefined}>${label}</a></li>\n`,
  );
  // With `<base>`, it would lead to another page.
  const skip = isAnywhere
    ? undefined
    : markup`<a class="site-skip" href="#site-content"${labelAttributes(site)}>${labels.skip}</a>\n`;
  return markup`${skip}<nav class="site-nav" aria-label="${labels.navigation}"${labelAttributes(site)}>
<ul>
${items}</ul>
</nav>`;
}
