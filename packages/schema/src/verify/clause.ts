import type { Span } from "../tagging/span.ts";
import { overlaps } from "./overlaps.ts";
import type { Statement } from "./statement.ts";
import { dateKeys } from "./stated-dates.ts";
import { tradeWords } from "./trade-words.ts";
import { wordStems } from "./word-stems.ts";

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
