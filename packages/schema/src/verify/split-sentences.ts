import { allMatches } from "../all-matches.ts";
import { sentenceStop } from "../tagging/sentences.ts";
import type { Span } from "../tagging/span.ts";

/** The end of a sentence, and the end of a line. */
const sentenceEnd = new RegExp(
  `${sentenceStop}(?:["'”’)\\]]{0,2})(?=\\s)|[。！？；؟](?:[”’」』）]{0,2})|\\n`,
  "gu",
);

/** Splits a text into its sentences, in order and without gaps. */
export function splitSentences(text: string): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  for (const { 0: words, index } of allMatches(text, sentenceEnd)) {
    const end = index + words.length;
    sentences.push({ start, end });
    start = end;
  }
  if (start < text.length || sentences.length === 0) sentences.push({ start, end: text.length });
  return sentences;
}

/** Returns the index of the sentence at an offset. */
export function sentenceAt(sentences: readonly Span[], offset: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (sentences[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
