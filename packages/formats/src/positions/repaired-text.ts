import type { PositionNode } from "./position-tree.ts";

/** Replaces a range of a text. In offsets. */
export interface OffsetEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A text with repairs, and the places that its offsets have in the original. */
export class RepairedText {
  readonly text: string;
  readonly #edits: readonly OffsetEdit[];
  /** Where the new text of each edit starts in this text. */
  readonly #starts: readonly number[];

  /** The edits must be in the order of the text and must not overlap. */
  constructor(original: string, edits: readonly OffsetEdit[]) {
    this.#edits = edits;
    const starts: number[] = [];
    let text = "";
    let at = 0;
    for (const edit of edits) {
      text += original.slice(at, edit.start);
      starts.push(text.length);
      text += edit.text;
      at = edit.end;
    }
    this.#starts = starts;
    this.text = text + original.slice(at);
  }

  /** Returns the offset in the original. An offset inside new text is moved to its start, one at its end to the end. */
  toOriginal(offset: number): number {
    // Binary search for the last edit before the offset.
    let low = 0;
    let high = this.#starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#starts[middle]! < offset) low = middle + 1;
      else high = middle;
    }
    const edit = this.#edits[low - 1];
    if (edit === undefined) return offset;
    const inside = offset - this.#starts[low - 1]!;
    return inside < edit.text.length
      ? Math.min(edit.start + inside, edit.end)
      : edit.end + inside - edit.text.length;
  }

  /** Moves an edit of this text to the original. Undefined if it would change new text. */
  editOfOriginal({ start, end, text }: OffsetEdit): OffsetEdit {
    return { start: this.toOriginal(start), end: this.toOriginal(end), text };
  }

  treeOfOriginal(node: PositionNode): PositionNode {
    const { start, end, properties, items, insertAt } = node;
    return {
      start: this.toOriginal(start),
      end: this.toOriginal(end),
      ...(insertAt !== undefined && { insertAt: this.toOriginal(insertAt) }),
      ...(items && { items: items.map((item) => this.treeOfOriginal(item)) }),
      ...(properties && {
        properties: new Map(
          [...properties].map(([key, { keyStart, keyEnd, value }]) => [
            key,
            {
              keyStart: this.toOriginal(keyStart),
              keyEnd: this.toOriginal(keyEnd),
              value: this.treeOfOriginal(value),
            },
          ]),
        ),
      }),
    };
  }
}
