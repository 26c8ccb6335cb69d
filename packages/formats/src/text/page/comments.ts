import type { PageText } from "./page-text.ts";

/** A longer one is probably a text between two other signs, in UTF-16 code units. */
const longest = 2000;

/** Drops the comments of HTML that sites and programs leave in Markdown, such as `<!--more-->`, and reports those with words. */
export function dropComments(page: PageText): void {
  const { text } = page;
  for (let start = text.indexOf("<!--"); start !== -1;) {
    const next = text.indexOf("<!--", start + 4);
    const close = text.indexOf("-->", start + 4);
    if (close === -1) return;
    const end = close + 3;
    if ((next === -1 || next > close) && end - start <= longest) {
      if (text.slice(start + 4, close).trim() === "") page.blank(start, end);
      else page.drop({ start, end }, "text-not-kept", "a comment");
    }
    start = next;
  }
}
