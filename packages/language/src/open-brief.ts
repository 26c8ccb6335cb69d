import { valueAt } from "@mineral-brief/schema/internal";
import type { ParseResult, TextPlace, ReadableFormat } from "@mineral-brief/formats";

/** A text that is open in an editor. It is read once, for its findings and for every question about it. */
export interface OpenBrief {
  readonly text: string;
  readonly format: ReadableFormat;
  /** Includes documents with a syntax error, as far as they could be read. */
  readonly parsed: ParseResult;
}

/** Whether a syntax error keeps a part of the text from being read. */
export function isBroken({ parsed: { documents } }: OpenBrief): boolean {
  return documents.length === 0 || documents.some(({ isPartial }) => isPartial === true);
}

/** A key or a value of an article in an open text. */
export interface BriefPlace extends TextPlace {
  /** The index of the article in the text, from 0. */
  readonly document: number;
  readonly data: unknown;
}

/** Finds the smallest key or value at an offset; undefined if there is none. */
export function placeAt({ parsed, text }: OpenBrief, offset: number): BriefPlace | undefined {
  for (const [document, { placeAt: find, data }] of parsed.documents.entries()) {
    const place = find(offset);
    if (place !== undefined)
      return { ...place, path: pathInRange(place, { text, offset, data }), document, data };
  }
  return undefined;
}

/** The citations of a mark such as `[5-7]` have the same place. At its last number, returns the path of that one. */
function pathInRange(
  { path, range }: TextPlace,
  {
    text,
    offset,
    data,
  }: { readonly text: string; readonly offset: number; readonly data: unknown },
): TextPlace["path"] {
  if (path.at(-2) !== "citations") return path;
  const mark = /^\D*\d+\s*[-\u2013\u2014]\s*(\d+)\D*$/.exec(
    text.slice(range.start.offset, range.end.offset),
  );
  if (mark === null || offset < range.start.offset + mark[0].lastIndexOf(mark[1]!)) return path;
  const owner = path.slice(0, -1);
  const citations = valueAt(data, owner) as readonly unknown[];
  // A word such as `us1-2` is one id.
  const isNumber = typeof citations[path.at(-1) as number] === "number";
  const last = isNumber ? citations.indexOf(Number(mark[1])) : -1;
  return last === -1 ? path : [...owner, last];
}
