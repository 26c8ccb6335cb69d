import { shorten } from "../../shorten.ts";

/**
 * Cuts a sentence to its start, of 60 characters (code points) at most, with `…` at the end.
 *
 * Cuts between words, where the writing has spaces, and not after a number, which would lose its unit.
 */
export function startOf(sentence: string): string {
  const start = shorten(sentence);
  if (start === sentence) return sentence;
  const isInWord = !/\s/.test(sentence.charAt(start.length - 1));
  return `${start
    .slice(0, -1)
    .replace(isInWord ? /\s\S{0,20}$/ : "", "")
    .replace(/(?:\s\S*\d\S*)+$/, "")
    .replace(/[\s,;:–—-]+$/, "")}…`;
}
