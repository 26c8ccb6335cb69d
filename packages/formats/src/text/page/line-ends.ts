import type { PageText } from "./page-text.ts";

/** A vertical tab, NEL and the separators of lines and paragraphs, which word processors and databases write. */
const otherEnds = ["\v", "\u0085", "\u2028", "\u2029"];
const otherEnd = /[\v\u0085\u2028\u2029]/g;
/** A form feed starts a page in a text with line ends, and CR is a part of CRLF there. */
const onlyEnds = ["\r", "\f"];

/** Writes line ends of other kinds as `\n`. */
export function readLineEnds(page: PageText): void {
  const { text } = page;
  if (otherEnds.some((end) => text.includes(end)))
    for (const { index } of text.matchAll(otherEnd)) page.replace(index, "\n");
  else if (onlyEnds.some((end) => text.includes(end)) && !text.trim().includes("\n"))
    for (const { index } of text.matchAll(/[\r\f]/g)) page.replace(index, "\n");
}
