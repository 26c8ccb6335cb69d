import type { PageText } from "./page-text.ts";

/** A vertical tab, NEL and the separators of lines and paragraphs, which word processors and databases write. */
const otherEnds = ["\v", "\u0085", "\u2028", "\u2029"];
const otherEnd = /[\v\u0085\u2028\u2029]/g;

/** Writes line ends of other kinds as `\n`. A form feed is one in a text with no other: elsewhere it starts a page. */
export function readLineEnds(page: PageText): void {
  const { text } = page;
  if (otherEnds.some((end) => text.includes(end)))
    for (const { index } of text.matchAll(otherEnd)) page.replace(index, "\n");
  else if (text.includes("\f") && !text.trim().includes("\n"))
    for (const { index } of text.matchAll(/\f/g)) page.replace(index, "\n");
}
