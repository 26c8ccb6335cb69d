import type { CitationId } from "@mineral-brief/schema";
import { readMark } from "../text/citation-marks.ts";
import { readInline } from "./inline.ts";

/** What a bullet says: its text and what it cites. */
export interface InsightLine {
  readonly text: string;
  readonly citations: readonly CitationId[];
}

// An escape, a footnote, or a bare number, list or range that is not the text of a link.
const marks =
  /\\[^]|[ \t]*(?:\[\^([^\][\s]{1,200})\]|(\[[0-9]+\](?=[ \t]*(?:\[[0-9^]|$))|\[[0-9]{1,3}(?:[ ]?[-–,][ ]?[0-9]{1,3}){0,40}\])(?![(:]))/g;

/**
 * Reads a bullet. Citations may stand anywhere in it and belong to the whole insight; a full stop behind
 * one is never doubled.
 */
export function readInsightLine(content: string): InsightLine {
  const citations: CitationId[] = [];
  let text = "";
  let at = 0;
  for (const match of content.matchAll(marks)) {
    const [whole, footnote, bare] = match;
    if (footnote === undefined && bare === undefined) continue;
    const ids = footnote === undefined ? readBare(bare!) : [readId(footnote)];
    if (ids === undefined) continue;
    text = append(text, content.slice(at, match.index));
    at = match.index + whole.length;
    citations.push(...ids);
  }
  return { text: readInline(append(text, content.slice(at))), citations };
}

function append(before: string, after: string): string {
  return before !== "" && /[.。]$/.test(before) && /^[.。]/.test(after)
    ? before + after.slice(1)
    : before + after;
}

function readBare(mark: string): readonly number[] | undefined {
  const single = /^\[([0-9]+)\]$/.exec(mark)?.[1];
  return single === undefined ? readMark(mark, 0)?.numbers : [Number(single)];
}

/** `7` is a number, everything else an identifier, which the validator judges. */
export function readId(label: string): CitationId {
  return /^[1-9][0-9]{0,15}$/.test(label) ? Number(label) : label;
}
