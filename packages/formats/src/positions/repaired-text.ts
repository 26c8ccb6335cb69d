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

  /** The edits must be in the order of the text and must not overlap. */
  constructor(original: string, edits: readonly OffsetEdit[]) {
    this.#edits = edits;
    let text = "";
    let at = 0;
    for (const edit of edits) {
      text += original.slice(at, edit.start) + edit.text;
      at = edit.end;
    }
    this.text = text + original.slice(at);
  }

  /** Returns the offset in the original. An offset inside new text is moved to its start, one at its end to the end. */
  toOriginal(offset: number): number {
    let moved = 0;
    for (const { start, end, text } of this.#edits) {
      const from = start + moved;
      if (offset <= from) break;
      if (offset < from + text.length) return Math.min(start + offset - from, end);
      moved += text.length - (end - start);
    }
    return offset - moved;
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
