import type { PageText } from "./page-text.ts";

/** The line above and below a code block: three backticks, above it also with the name of a language. */
const fence = /^[^\S\n]*(?<signs>`{3,8}[a-z]{0,12})[^\S\n]*$/gim;
/** Three backticks after the last word of a text, with the white space at its end. */
const fenceAfterWords = /(?<=[^\s`][^\S\n]?)`{3}(?=\s*$)/;
/** The longest such end, in UTF-16 code units. */
const longestEnd = 40;

/** Removes the marks around a code block, in which a chat assistant writes a text that can be copied. */
export function dropCodeBlock(page: PageText): void {
  const { text } = page;
  if (!text.includes("```")) return;
  const drop = (start: number, end: number): void =>
    page.drop({ start, end }, "interface-residue", "the mark of a code block");
  for (const { index, 0: line, groups } of text.matchAll(fence)) {
    const { signs = "" } = groups!;
    const start = index + line.indexOf("`");
    drop(start, start + signs.length);
  }
  const from = Math.max(0, text.length - longestEnd);
  const at = text.slice(from).search(fenceAfterWords);
  if (at !== -1) drop(from + at, from + at + 3);
}
