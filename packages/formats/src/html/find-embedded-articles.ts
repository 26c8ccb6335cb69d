import { readTag, type Tag } from "./read-tag.ts";

/** Offsets of the JSON of an article in a page. */
export interface EmbeddedArticle {
  readonly start: number;
  readonly end: number;
}

/** A comment, an element whose content is always text, or the widget. */
const opening = /<!--|<(script|style|textarea|title)(?=[\s/>])|<(\/?mineral-brief)(?=[\s/>])/gi;

/**
 * Finds the JSON of articles in a page: `<script type="application/json">` with `data-mineral-brief`,
 * or inside `<mineral-brief>`. Skips comments, other scripts and code shown as text.
 */
export function findEmbeddedArticles(html: string): EmbeddedArticle[] {
  const found: EmbeddedArticle[] = [];
  const pattern = new RegExp(opening);
  let insideElement = false;
  for (let match = pattern.exec(html); match !== null; match = pattern.exec(html)) {
    const [, textElement, widget] = match;
    if (textElement === undefined && widget === undefined) {
      // Two back, because `<!-->` is a complete comment.
      const close = html.indexOf("-->", pattern.lastIndex - 2);
      if (close === -1) break;
      pattern.lastIndex = close + "-->".length;
      continue;
    }
    const tag = readTag(html, pattern.lastIndex);
    if (tag === undefined) break;
    pattern.lastIndex = tag.end;
    if (textElement === undefined) {
      insideElement = !widget!.startsWith("/");
      continue;
    }
    const end = endOfText(html, textElement, tag.end);
    if (textElement.toLowerCase() === "script" && isArticle(tag, insideElement))
      found.push({ start: tag.end, end });
    pattern.lastIndex = end;
  }
  return found;
}

function isArticle({ attributes }: Tag, insideElement: boolean): boolean {
  const isJson = /^\s*application\/json\s*(?:;|$)/i.test(attributes.get("type") ?? "");
  return isJson && (insideElement || attributes.has("data-mineral-brief"));
}

function endOfText(html: string, name: string, from: number): number {
  const close = new RegExp(`</${name}(?=[\\s/>])`, "gi");
  close.lastIndex = from;
  return close.exec(html)?.index ?? html.length;
}
