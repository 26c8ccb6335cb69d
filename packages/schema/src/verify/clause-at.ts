import { allMatches } from "../all-matches.ts";
import type { Span } from "../tagging/span.ts";

const boundary = /[,;:](?=\s)|[，；：。]|\s(?:and|but|while|whereas)\s|\s[-–—]+\s/giu;

/** Returns the clause of a text that has a range. */
export function clauseAt(text: string, { start, end }: Span): Span {
  let from = 0;
  for (const { index, 0: words } of allMatches(text, boundary)) {
    if (index >= end) return { start: from, end: index };
    if (index + words.length <= start) from = index + words.length;
  }
  return { start: from, end: text.length };
}
