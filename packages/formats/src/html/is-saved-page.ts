import { findEmbeddedArticles } from "./find-embedded-articles.ts";

/** The start of a page, of a fragment, or of HTML from a clipboard. Windows writes `Version:0.9` before it. */
const opening =
  /^\uFEFF?\s*(?:Version:[0-9.]+\s+StartHTML:|<\?xml\b[^>]*>\s*<(?:!doctype html|html)\b|<!--|<(?:!doctype html|html|head|meta|title|body|main|article|section|header|div|p|h[1-6]|ul|ol|table|span|b|strong|font|center|blockquote)(?=[\s/>]))/i;

/**
 * Returns true if a text is HTML without an embedded article. Its readable text can hold a brief.
 *
 * A page that shows the code of an embedded article as text was damaged by its system, and is not one.
 */
export function isSavedPage(source: string): boolean {
  return (
    opening.test(source) && findEmbeddedArticles(source).length === 0 && !showsCodeOfBrief(source)
  );
}

/** Whether a page shows the code of a brief as text, with a `&lt;` for each `<`. */
export function showsCodeOfBrief(source: string): boolean {
  return source.includes("&lt;script") && source.includes("data-mineral-brief");
}
