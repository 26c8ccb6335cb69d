import type { TextChange } from "./hold-findings.ts";

/** A part of a brief for the outline of an editor. Offsets are UTF-16 code units from 0. */
export interface OutlineItem {
  readonly name: string;
  readonly kind: "article" | "group" | "insight" | "reference";
  readonly start: number;
  readonly end: number;
  /** The range to select, inside the range of the item. */
  readonly selectionStart: number;
  readonly selectionEnd: number;
  readonly children: readonly OutlineItem[];
  /** Of an article: its index among the documents of the text, from 0. Some of these are no articles. */
  readonly document?: number;
}

/** Moves an outline along with a change of the text. A part that the change touches grows or shrinks. */
export function moveOutline(items: readonly OutlineItem[], change: TextChange): OutlineItem[] {
  const { start, end, length } = change;
  const move = (offset: number): number =>
    offset <= start ? offset : offset >= end ? offset + length - (end - start) : start + length;
  return items.map((item) => ({
    ...item,
    start: move(item.start),
    end: move(item.end),
    selectionStart: move(item.selectionStart),
    selectionEnd: move(item.selectionEnd),
    children: moveOutline(item.children, change),
  }));
}
