import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { galleryArticles } from "@mineral-brief/fixtures/gallery-articles";
import { fragmentStyle } from "@mineral-brief/formats";
import { Markup } from "@mineral-brief/formats/markup";
import type { Article } from "@mineral-brief/schema";
import { docPages } from "../docs/doc-pages.ts";
import { briefPage } from "./brief-page.ts";
import { fillPage, type PageParts } from "./fill-page.ts";
import { firstBrief } from "./first-brief.ts";
import { galleryList } from "./gallery-list.ts";
import { playgroundSamples } from "./playground-samples.ts";
import { readWidget } from "./read-widget.ts";
import { repository } from "./repository.ts";

/** The generated part of the site. Names are relative to the site's root. */
export interface SiteContent {
  /** HTML before Vite has processed it. */
  readonly pages: ReadonlyMap<string, string>;
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  /** Replaces the placeholders of a page. */
  readonly fill: (html: string, name: string) => string;
}

/** Generates the site's content. If the widget is not built, throws when `needsWidget` is set and otherwise omits its files. */
export function siteContent({ needsWidget }: { readonly needsWidget: boolean }): SiteContent {
  const widget = readWidget(needsWidget);
  const briefs: [name: string, article: Article][] = Object.entries(galleryArticles);
  const pages = new Map(docPages());
  const files = new Map<string, string | Uint8Array>([
    ["fragment.css", fragmentStyle],
    ...playgroundSamples(),
  ]);
  for (const [name, article] of briefs) {
    pages.set(`gallery/${name}.html`, briefPage(name, article, widget));
    files.set(`gallery/${name}.json`, `${JSON.stringify(article, null, 2)}\n`);
  }
  for (const { name, bytes } of widget) files.set(`widget/${name}`, bytes);
  const schemas = join(repository, "packages/schema/json-schema/1");
  for (const name of readdirSync(schemas))
    files.set(`schema/1/${name}`, readFileSync(join(schemas, name)));
  const first = firstBrief();
  const parts: PageParts = {
    gallery: galleryList(briefs),
    "first-text": first.text,
    "first-brief": first.brief,
    // File names and hashes have no character that HTML would read as its own.
    "widget-files": new Markup(
      JSON.stringify(Object.fromEntries(widget.map(({ name, integrity }) => [name, integrity]))),
    ),
  };
  return { pages, files, fill: (html, name) => fillPage(html, name, parts) };
}
