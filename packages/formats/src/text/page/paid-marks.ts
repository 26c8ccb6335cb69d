import { endOfLine, trimSpan } from "../spans.ts";
import type { PageText } from "./page-text.ts";

/** `∙ Paid` after the date of a post of Substack, or below it. */
const paid = /(?:(?<=[0-9]{4})[^\S\n]+|(?<=\n[^\S\n]{0,4}))[∙·•][^\S\n]?Paid[^\S\n]*(?=\n|$)/g;

/** Removes what Substack writes beside the date of a post for readers who pay. */
export function dropPaidMarks(page: PageText): void {
  const { text } = page;
  if (!text.includes("Paid")) return;
  for (const { index } of text.matchAll(paid))
    page.drop(
      trimSpan(text, index, endOfLine(text, index)),
      "interface-residue",
      "a word of a page's interface",
    );
}
