import type { Span } from "./span.ts";

const sentenceEnd = /[.;!?](?=\s|$)|[\u3002\uFF1B\uFF01\uFF1F]/gu;

/**
 * Gives the sentence around a place, for places that follow each other: between full stops and semicolons.
 *
 * It takes time by the length of the text, however often it is asked.
 */
export function sentenceFinder(text: string): (at: number) => Span {
  const ends = Array.from(text.matchAll(sentenceEnd), ({ index }) => index + 1);
  let sentence = 0;
  return (at) => {
    while (sentence < ends.length && ends[sentence]! <= at) sentence++;
    return { start: ends[sentence - 1] ?? 0, end: ends[sentence] ?? text.length };
  };
}

/**
 * Gives what lies within a stretch, for stretches that follow each other: none begins before the last.
 *
 * `things` stand in the order of the text, none over another. It takes time by what it gives.
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
