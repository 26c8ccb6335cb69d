import { allMatches } from "../all-matches.ts";
import type { Span } from "./span.ts";

const titles =
  "\\p{Lu}|No|Nos|Mr|Mrs|Ms|Dr|Prof|St|Co|Ltd|Inc|Corp|vs|approx|cf|al|Art|ca|e\\.g|i\\.e";
/** What follows "U.S." in the name of a body. */
const bodies =
  "Treasury|Congress|Senate|House|President|Vice|Secretary|Department|Government|Bureau|Embassy|Ambassador|Army|Navy|Customs|Trade|Commerce|State|Defense|Energy|Interior|Steel";

/**
 * Matches a full stop, "!" or "?" that ends a sentence. A stop after an initial or a short title ends none. That of "U.S."
 * ends one before a word with a capital and one without, as in "to the U.S. Japan waits".
 */
export const sentenceStop = `(?:(?<!\\b(?:${titles}))[.!?]|(?<=\\p{Lu}\\.\\p{Lu})\\.(?=\\s(?!(?:${bodies})\\b)\\p{Lu}\\p{Ll}*\\s\\p{Ll}))`;

const sentenceEnd = new RegExp(`(?:${sentenceStop}|;)(?=\\s|$)|[\u3002\uFF1B\uFF01\uFF1F]`, "gu");

/**
 * Creates a function that returns the sentence at an offset; full stops and semicolons end a sentence.
 *
 * The offsets must increase from call to call, so that all calls together take linear time.
 */
export function sentenceFinder(text: string): (at: number) => Span {
  const ends = Array.from(allMatches(text, sentenceEnd), ({ index }) => index + 1);
  let sentence = 0;
  return (at) => {
    while (sentence < ends.length && ends[sentence]! <= at) sentence++;
    return { start: ends[sentence - 1] ?? 0, end: ends[sentence] ?? text.length };
  };
}

/**
 * Creates a function that returns the items within a span. `things` must be in order and without overlaps.
 *
 * The starts of the spans must not decrease from call to call, so that a call takes time only for what it returns.
 */
export function finderWithin<Thing extends Span>(
  things: readonly Thing[],
): (span: Span) => Thing[] {
  let first = 0;
  return ({ start, end }) => {
    while (first < things.length && things[first]!.start < start) first++;
    let last = first;
    while (last < things.length && things[last]!.end <= end) last++;
    return things.slice(first, last);
  };
}

/**
 * Creates a function that returns the items that overlap a span. `things` must be in order and without overlaps.
 *
 * The starts of the spans must not decrease from call to call, so that a call takes time only for what it returns.
 */
export function overlapFinder<Thing extends Span>(
  things: readonly Thing[],
): (span: Span) => Thing[] {
  let first = 0;
  return ({ start, end }) => {
    while (first < things.length && things[first]!.end <= start) first++;
    let last = first;
    while (last < things.length && things[last]!.start < end) last++;
    return things.slice(first, last);
  };
}
