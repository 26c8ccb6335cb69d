import type { Citation } from "@mineral-brief/schema";
import { findCitations } from "./citation-marks.ts";
import { readInline } from "./inline.ts";

/** The text and the citations of a bullet. */
export interface InsightLine {
  readonly text: string;
  readonly citations: readonly Citation[];
}

const none: readonly Citation[] = [];

/**
 * Reads the content of a bullet. Citations anywhere in it belong to the complete insight. Removes one of two full stops
 * around a citation.
 */
export function readInsightLine(words: string): InsightLine {
  const spans = findCitations(words);
  if (spans.length === 0) return { text: readInline(words), citations: none };
  const citations: Citation[] = [];
  const pieces: string[] = [];
  let at = 0;
  for (const span of spans) {
    append(pieces, words.slice(at, span.wordsEnd));
    at = span.wordsStart;
    const { locator } = span;
    for (const id of span.ids)
      citations.push(locator === undefined ? id : { id, locator: locator.words });
  }
  append(pieces, words.slice(at));
  return { text: readInline(pieces.join("")), citations };
}

function append(pieces: string[], words: string): void {
  const before = pieces.at(-1);
  const doubled = isStop(before?.at(-1)) && isStop(words[0]);
  const piece = before === undefined ? words.trimStart() : doubled ? words.slice(1) : words;
  if (piece !== "") pieces.push(piece);
}

function isStop(character: string | undefined): boolean {
  return character === "." || character === "\u3002";
}
