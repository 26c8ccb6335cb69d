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

const tags = /<!--|<script\b([^>]*)>|<\/?mineral-brief\b[^>]*>/gi;

/**
 * Finds the articles that a page carries: `<script type="application/json">` with `data-mineral-brief`,
 * or inside `<mineral-brief>`. Comments and other scripts are passed over.
 */
export function findEmbeddedArticles(html: string): EmbeddedArticle[] {
  const found: EmbeddedArticle[] = [];
  const pattern = new RegExp(tags);
  let insideElement = false;
  for (let match = pattern.exec(html); match !== null; match = pattern.exec(html)) {
    const [tag, attributes] = match;
    const behind = match.index + tag.length;
    if (tag === "<!--") {
      const close = html.indexOf("-->", behind);
      pattern.lastIndex = close === -1 ? html.length : close + 3;
    } else if (attributes === undefined) {
      insideElement = !tag.startsWith("</");
    } else {
      const end = endOfScript(html, behind);
      pattern.lastIndex = end;
      const isJson = /\btype\s*=\s*["']?application\/json\b/i.test(attributes);
      if (isJson && (insideElement || /\bdata-mineral-brief\b/i.test(attributes)))
        found.push({ start: behind, end });
    }
  }
  return found;
}

function endOfScript(html: string, from: number): number {
  const close = /<\/script/gi;
  close.lastIndex = from;
  return close.exec(html)?.index ?? html.length;
}
