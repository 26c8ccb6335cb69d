import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { galleryArticles } from "@mineral-brief/fixtures/gallery-articles";
import { markup } from "@mineral-brief/formats/markup";
import type { Article } from "@mineral-brief/schema";
import { styleHash } from "@mineral-brief/widget/ssr";
import { apiPages } from "../docs/api-pages.ts";
import { articlePage } from "../docs/article-page.ts";
import { changelogPage } from "../docs/changelog-page.ts";
import { docPages, docsIndex } from "../docs/doc-pages.ts";
import { jsonSchemaPage } from "../docs/json-schema-page.ts";
import { listDocs } from "../docs/list-docs.ts";
import { rulesPage } from "../docs/rules-table.ts";
import { searchIndex } from "../docs/search-index.ts";
import { vocabularyPages } from "../docs/vocabulary-pages.ts";
import { readReports } from "../gallery-reports/read-reports.ts";
import { briefPage } from "./brief-page.ts";
import { embedSnippets, snippetCode } from "./embed-snippets.ts";
import { fillPage, type PageParts } from "./fill-page.ts";
import { briefExports } from "./brief-exports.ts";
import { frontParts } from "./front-parts.ts";
import { galleryList } from "./gallery-list.ts";
import { notFoundPage } from "./not-found-page.ts";
import { playgroundSamples } from "./playground-samples.ts";
import { readWidget } from "./read-widget.ts";
import { renderBriefs } from "./rendered-briefs.ts";
import { repository } from "./repository.ts";

/** The generated part of the site. Names are relative to the site's root. */
export interface SiteContent {
  /** HTML before Vite has processed it. */
  readonly pages: ReadonlyMap<string, string>;
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  /** Replaces the placeholders of a page. */
  readonly fill: (html: string, name: string) => string;
  /** Rendered briefs by the names of their places. They are inserted after Vite has processed a page. */
  readonly rendered: ReadonlyMap<string, string>;
  /** The hash of the style of rendered briefs, for the policy of the site. */
  readonly styleHash: string;
}

/** Generates the site's content. If the packages are not built, throws when `needsPackages` is set, and otherwise omits their files and API. */
export async function siteContent({
  needsPackages,
}: {
  readonly needsPackages: boolean;
}): Promise<SiteContent> {
  const widget = readWidget(needsPackages);
  const briefs: [name: string, article: Article][] = Object.entries(galleryArticles);
  const reports = readReports();
  const groups = listDocs({
    article: articlePage(),
    vocabulary: vocabularyPages(),
    rules: rulesPage(),
    api: apiPages(needsPackages),
    jsonSchema: jsonSchemaPage(),
    changelog: changelogPage(),
  });
  const docs = docPages(groups);
  const pages = new Map(docs.map(({ doc, html }): [string, string] => [doc.page, html]));
  pages.set("docs/index.html", docsIndex(groups));
  pages.set("404.html", notFoundPage());
  const files = new Map<string, string | Uint8Array>(playgroundSamples());
  for (const [name, article] of briefs) {
    const exports = briefExports(article);
    pages.set(
      `gallery/${name}.html`,
      briefPage(name, article, {
        widget,
        downloads: [...exports.keys()],
        report: reports.get(name),
      }),
    );
    for (const [extension, text] of exports) files.set(`gallery/${name}.${extension}`, text);
  }
  for (const { name, bytes } of widget) files.set(`widget/${name}`, bytes);
  const schemas = join(repository, "packages/schema/json-schema/1");
  for (const name of readdirSync(schemas))
    files.set(`schema/1/${name}`, readFileSync(join(schemas, name)));
  files.set("search/index.json", searchIndex(docs));
  const gallery = galleryList(briefs, reports);
  const parts: PageParts = {
    ...(await frontParts(widget)),
    gallery: gallery.cards,
    "gallery-filters": gallery.filters,
    "brief-count": markup`${briefs.length} briefs in ${new Set(briefs.map(([, { language }]) => language)).size} languages`,
    "widget-links": markup`${widget.map(({ name }) => markup`<li><a href="./widget/${name}" download>${name}</a></li>`)}`,
    "embed-snippets": markup`${embedSnippets("/briefs/brief.json", widget).map(
      (snippet) =>
        markup`<section><h2>${snippet.title}</h2><p>${snippet.note}</p>${snippetCode(snippet)}</section>`,
    )}`,
  };
  return {
    pages,
    files,
    fill: (html, name) => fillPage(html, name, parts),
    rendered: renderBriefs(briefs, galleryArticles["us-australia-framework"]!),
    styleHash: await styleHash(),
  };
}
