import type { CitationId } from "@mineral-brief/schema";
import { findCitations } from "./citation-marks.ts";
import { readInline } from "./inline.ts";

/** What a bullet says: its text and what it cites. */
export interface InsightLine {
  readonly text: string;
  readonly citations: readonly CitationId[];
}

const none: readonly CitationId[] = [];

/**
 * Reads the words of a bullet. Citations may stand anywhere in it and belong to the whole insight; a full
 * stop behind one is never doubled.
 */
export function readInsightLine(words: string): InsightLine {
  const spans = findCitations(words);
  if (spans.length === 0) return { text: readInline(words), citations: none };
  const citations: CitationId[] = [];
  let text = "";
  let at = 0;
  for (const span of spans) {
    if (at < span.spacesStart) text = append(text, words.slice(at, span.spacesStart));
    at = span.end;
    for (const id of span.ids) citations.push(id);
  }
  return { text: readInline(append(text, words.slice(at))), citations };
}

function append(before: string, after: string): string {
  if (after === "") return before;
  if (before === "") return after.trimStart();
  return /[.。]$/.test(before) && /^[.。]/.test(after) ? before + after.slice(1) : before + after;
}
