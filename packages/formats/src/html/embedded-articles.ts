import type { Article } from "@mineral-brief/schema";
import { Markup } from "./markup.ts";

/** A script element of JSON that a page carries, by offsets. */
export interface EmbeddedArticle {
  readonly start: number;
  readonly end: number;
}

/** Writes an article as a data block that no text in it can end: every `<` is escaped. */
export function embedArticle(article: Article): Markup {
  return new Markup(
    `<script type="application/json" data-mineral-brief>${JSON.stringify(article).replaceAll("<", "\\u003c")}</script>`,
  );
}

const opening = /<!--|<script\b|<\/?mineral-brief\b/gi;

/**
 * Finds the articles that a page carries: `<script type="application/json">` with `data-mineral-brief`,
 * or inside `<mineral-brief>`. Comments and other scripts are passed over.
 */
export function findEmbeddedArticles(html: string): EmbeddedArticle[] {
  const found: EmbeddedArticle[] = [];
  const pattern = new RegExp(opening);
  let insideElement = false;
  for (let match = pattern.exec(html); match !== null; match = pattern.exec(html)) {
    const [tag] = match;
    const close = html.indexOf(tag === "<!--" ? "-->" : ">", pattern.lastIndex);
    if (close === -1) break;
    const attributes = html.slice(pattern.lastIndex, close);
    if (tag.toLowerCase() === "<script") {
      const end = endOfScript(html, close + 1);
      const isJson = /\btype\s*=\s*["']?application\/json\b/i.test(attributes);
      const isOurs = insideElement || /\bdata-mineral-brief\b/i.test(attributes);
      if (isJson && isOurs) found.push({ start: close + 1, end });
      pattern.lastIndex = end;
    } else {
      if (tag !== "<!--") insideElement = !tag.startsWith("</");
      pattern.lastIndex = close + 1;
    }
  }
  return found;
}

function endOfScript(html: string, from: number): number {
  const close = /<\/script/gi;
  close.lastIndex = from;
  return close.exec(html)?.index ?? html.length;
}
