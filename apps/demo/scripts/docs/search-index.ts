import MiniSearch from "minisearch";
import { searchOptions, type SearchSection } from "../../src/search/search-options.ts";
import type { DocPage } from "./doc-pages.ts";

/** Builds the search index: one entry per section of a page. Gives JSON for `MiniSearch.loadJSON`. */
export function searchIndex(pages: readonly DocPage[]): string {
  const index = new MiniSearch<SearchSection>(searchOptions);
  index.addAll(pages.flatMap(sectionsOf));
  return JSON.stringify(index);
}

function sectionsOf({ doc, rendered }: DocPage): SearchSection[] {
  const { search } = doc;
  const parts =
    search === "page" || typeof search === "object"
      ? [typeof search === "object" ? search.html : rendered.html]
      : rendered.html.split(/(?=<h2)/);
  return parts
    .map((html, position) => {
      const anchor = /^<h2[^>]* id="([^"]*)"/.exec(html)?.[1];
      const heading = anchor && rendered.headings.find(({ id }) => escapeText(id) === anchor)?.text;
      return {
        id: position === 0 || anchor === undefined ? doc.page : `${doc.page}#${anchor}`,
        page: doc.title,
        heading: heading ?? "",
        text: doc.search === "headings" ? "" : textOfHtml(html.replace(/<h[12][^]*?<\/h[12]>/, "")),
      };
    })
    .filter(({ id }, index, all) => all.findIndex((other) => other.id === id) === index);
}

function textOfHtml(html: string): string {
  return html
    .replace(/<svg[^]*?<\/svg>/g, " ")
    .replace(/<[^>]+>/g, " ")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&#0?39;/g, "'")
    .replace(/&amp;/g, "&")
    .replace(/\s+/g, " ")
    .trim();
}

function escapeText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
}
