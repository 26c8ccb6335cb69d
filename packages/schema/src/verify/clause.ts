import { allMatches } from "../all-matches.ts";
import type { Span } from "../tagging/span.ts";
import { overlaps } from "./overlaps.ts";
import type { Statement } from "./statement.ts";
import { dateKeys } from "./stated-dates.ts";
import { tradeWords } from "./trade-words.ts";
import { wordStems } from "./word-stems.ts";

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

/** Returns the keys of the words, names and dates of a statement in a range. */
export function keysIn({ text, language, things, dates }: Statement, range: Span): Set<string> {
  const isInside = (span: Span): boolean => overlaps(span, range);
  const words = text.slice(range.start, range.end);
  return new Set([
    ...things.filter(isInside).map(({ id }) => `@${id}`),
    ...dates.filter(isInside).flatMap(dateKeys),
    ...keysOf(words, language),
  ]);
}

/** Returns the keys of the words of a text. */
export function keysOf(text: string, language: string): string[] {
  return [...tradeWords(text, language), ...wordStems(text)];
}
