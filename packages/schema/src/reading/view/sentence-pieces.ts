import type { PieceView, TextView } from "./views.ts";

/** A part of a text that gets a role. `start` and `end` are indexes of UTF-16 code units. */
export interface MarkedRange extends Pick<PieceView, "role" | "id" | "href"> {
  readonly start: number;
  readonly end: number;
}

/** Splits a text into pieces at ranges that do not overlap, in any order. */
export function textPieces(
  { text, lang, dir }: TextView,
  ranges: readonly MarkedRange[],
): PieceView[] {
  const pieces: PieceView[] = [];
  let place = 0;
  const add = (end: number, { role, id, href }: Partial<MarkedRange> = {}): void => {
    if (end > place) pieces.push({ text: text.slice(place, end), lang, dir, role, id, href });
    place = end;
  };
  for (const range of ranges.toSorted((one, other) => one.start - other.start)) {
    add(range.start);
    add(range.end, range);
  }
  add(text.length);
  return pieces;
}

/** True if a range overlaps one of the others. */
export function overlaps(
  { start, end }: Pick<MarkedRange, "start" | "end">,
  others: readonly MarkedRange[],
): boolean {
  return others.some((other) => start < other.end && other.start < end);
}
