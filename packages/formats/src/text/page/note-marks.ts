import type { PageText } from "./page-text.ts";

/** `↩` and `↩ ↩2` at the end of a footnote: the links back to its citations. */
const returnLinks =
  /(?<=[^\s\u21A9])[^\S\n]{0,3}(?:\u21A9[\uFE0E\uFE0F]?[^\S\n]?[0-9]{0,2}[^\S\n]{0,3}){1,20}$/gm;

/** Removes the links from footnotes back to the text. */
export function dropReturnLinks(page: PageText): void {
  if (!page.text.includes("\u21A9")) return;
  for (const { index, 0: links } of page.text.matchAll(returnLinks))
    page.blank(index, index + links.length);
}

/** `[a]Can we check this?` of Google Docs, a comment below the text. */
const comment = /^\[(?<letter>[a-z])\](?=\S)/;
const firstLetter = 0x61;

/** Removes the comments `[a]`, `[b]` … below a text and the marks of them in it, and reports both. */
export function dropCommentMarks(page: PageText): void {
  const { text } = page;
  if (!text.includes("\n[a]")) return;
  const lines = page.lines();
  const first = lines.findLastIndex((line) => line.text.startsWith("[a]"));
  const comments = lines.slice(first);
  const areComments = comments.every(
    (line, index) =>
      comment.exec(line.text)?.groups!["letter"] === String.fromCharCode(firstLetter + index),
  );
  const above = text.slice(0, comments[0]!.start);
  const marks = comments.map((line) => above.indexOf(line.text.slice(0, 3)));
  if (!areComments || marks.includes(-1)) return;
  for (const [index, { start, end }] of comments.entries()) {
    page.remove({ start: marks[index]!, end: marks[index]! + 3 }, "the mark of a comment");
    page.drop({ start, end }, "text-not-kept", "a comment on the text");
  }
}
