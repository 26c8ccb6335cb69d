import type { Citation, CitationId } from "@mineral-brief/schema";
import { citationId } from "@mineral-brief/schema/reading";
import { findMarks } from "./citation-details.ts";

/** The citations of an insight as Markdown. */
export interface WrittenCitations {
  /** After the text: `[^2][^3, p. 40][7]`. */
  readonly marks: string;
  /** In the comment: the citations that a mark cannot hold, or all if there are no marks. */
  readonly rest: readonly Citation[] | undefined;
  /** The ids that GFM shows as footnotes. */
  readonly footnotes: readonly CitationId[];
}

/**
 * Writes citations: a footnote for an id that is a word or has a reference, otherwise a number in brackets. A locator
 * follows the id, `[^2, p. 40]`. A quote and other fields go into the comment.
 */
export function writeCitations(
  citations: readonly Citation[] | undefined,
  defined: ReadonlySet<CitationId>,
): WrittenCitations {
  const all: WrittenCitations = { marks: "", rest: citations, footnotes: [] };
  if (citations === undefined || citations.length === 0) return all;
  const marked = citations.map(markOf);
  const details = citations.filter((citation, index) => needsComment(citation, marked[index]!));
  const places = findMarks(marked, details);
  const isSame = places?.every((place, index) => citations[place] === details[index]);
  if (isSame !== true) return all;
  return {
    marks: marked.map((mark) => writeMark(mark, defined)).join(""),
    rest: details.length === 0 ? undefined : details,
    footnotes: marked.filter((mark): mark is CitationId => typeof mark !== "object"),
  };
}

/** Returns the part of a citation that its mark holds. */
function markOf(citation: Citation): Citation {
  if (typeof citation !== "object") return citation;
  const { id, locator } = citation;
  return locator !== undefined && isPlainLocator(locator) ? { id, locator } : id;
}

function needsComment(citation: Citation, mark: Citation): boolean {
  if (typeof citation !== "object") return false;
  return typeof mark !== "object" || Object.keys(citation).length > Object.keys(mark).length;
}

/** Tests whether a mark can hold a locator without escapes, and Markdown shows it unchanged. */
function isPlainLocator(locator: string): boolean {
  return (
    /^[\p{L}\p{N}§][\p{L}\p{M}\p{N} .,:;§()/–-]*$/u.test(locator) &&
    /\p{L}|§/u.test(locator) &&
    !/ {2}| $|:\/\/|www\./iu.test(locator)
  );
}

function writeMark(mark: Citation, defined: ReadonlySet<CitationId>): string {
  const id = citationId(mark);
  if (typeof mark === "object") return `[^${id}, ${mark.locator!}]`;
  return defined.has(id) || typeof id === "string" ? `[^${id}]` : `[${id}]`;
}
