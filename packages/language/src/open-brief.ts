import type { ParseResult, Place, ReadableFormat } from "@mineral-brief/formats";

/** A text that is open in an editor. It is read once, for its findings and for every question about it. */
export interface OpenBrief {
  readonly text: string;
  readonly format: ReadableFormat;
  /** Includes documents with an error of syntax, as far as they could be read. */
  readonly parsed: ParseResult;
}

/** Whether an error of syntax keeps a part of the text from being read. */
export function isBroken({ parsed: { documents } }: OpenBrief): boolean {
  return documents.length === 0 || documents.some(({ isPartial }) => isPartial === true);
}

/** A key or a value of an article in an open text. */
export interface BriefPlace extends Place {
  /** The index of the article in the text, from 0. */
  readonly document: number;
  readonly data: unknown;
}

/** Finds the smallest key or value at an offset; undefined if there is none. */
export function placeAt({ parsed }: OpenBrief, offset: number): BriefPlace | undefined {
  for (const [document, { placeAt: find, data }] of parsed.documents.entries()) {
    const place = find(offset);
    if (place !== undefined) return { ...place, document, data };
  }
  return undefined;
}
