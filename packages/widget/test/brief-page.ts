import type { Article } from "@mineral-brief/schema";
import { pageOf, script, type Answer } from "./open-page.ts";

const head = `<meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">${script}`;

/** Writes the element with its article as a JSON child. */
export function briefTag(article: unknown, attributes = ""): string {
  const json = JSON.stringify(article).replaceAll("<", "\\u003c");
  return `<mineral-brief ${attributes}><script type="application/json">${json}</script></mineral-brief>`;
}

/** Writes a page with this main content, which follows the reader's colour scheme. */
export function briefPage(main: string, moreHead = ""): Answer {
  return { body: pageOf(`<main><h1>A page</h1>${main}</main>`, `${head}${moreHead}`) };
}

/** A brief that is short enough to list its complete text. */
export const shortArticle: Article = {
  schemaVersion: "1.0",
  headline: "Two buyers for a mine",
  language: "en",
  source: { name: "Example Daily", url: "https://example.org/source" },
  datePublished: "2025-10-23",
  coreInsights: [{ text: "Both want the ore.", citations: [1, 2] }],
  groups: [
    { title: "Mining", insights: [{ text: "The pit opened in April.", citations: [1] }] },
    { title: "Refining", insights: [{ text: "A refinery is planned.", citations: [2] }] },
    { title: "Markets", insights: [{ text: "Prices doubled within the year.", citations: [1] }] },
  ],
  references: [
    { id: 1, title: "Yearbook", publisher: "USGS", url: "https://example.org/yearbook" },
    { id: 2, title: "Prospectus", quote: "a refinery within three years" },
  ],
};
