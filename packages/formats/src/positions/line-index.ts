import { isObject } from "@mineral-brief/schema/internal";
import type { OffsetRange } from "./position-tree.ts";
import { firstPosition, type Position, type Range } from "./position.ts";

/** Converts offsets of one text to lines and columns. Reads the text on the first call. */
export class LineIndex {
  readonly #text: string;
  readonly #start: Position;
  #lineStarts: number[] | undefined;

  /** `start` is the position of the text in a larger one. Offsets count from the start of `text`, positions from the larger one. */
  constructor(text: string, start: Position = firstPosition) {
    if (!isObject(start) || !(start.offset >= 0 && start.line >= 1 && start.column >= 0))
      throw new TypeError(
        "expected `start` as { offset, line, column }; the options of `parse` are its third argument",
      );
    this.#text = text;
    this.#start = start;
  }

  /** The offset of the text in the larger one. */
  get startOffset(): number {
    return this.#start.offset;
  }

  positionAt(offset: number): Position {
    const starts = (this.#lineStarts ??= findLineStarts(this.#text));
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    const column = offset - starts[low]! + (low === 0 ? this.#start.column : 1);
    return { offset: this.#start.offset + offset, line: this.#start.line + low, column };
  }

  rangeOf(start: number, end: number): Range {
    return { start: this.positionAt(start), end: this.positionAt(end) };
  }

  /**
   * Finds words between two offsets; undefined unless the text has them there exactly once.
   *
   * `place` says which of several it is: the one at an offset of a value. Then the text must have the words as often as the value.
   */
  rangeOfWords(
    words: string,
    { start, end }: OffsetRange,
    place?: { readonly value: string; readonly at: number },
  ): Range | undefined {
    if (words === "") return undefined;
    const written = offsetsOf(words, this.#text.slice(start, end));
    let at = written.length === 1 ? written[0] : undefined;
    if (written.length > 1 && place !== undefined) {
      const inValue = offsetsOf(words, place.value);
      if (inValue.length === written.length) at = written[inValue.indexOf(place.at)];
    }
    return at === undefined ? undefined : this.rangeOf(start + at, start + at + words.length);
  }
}

/** Finds each place of words in a text. The places of `aa` in `aaa` overlap. */
function offsetsOf(words: string, text: string): number[] {
  const offsets: number[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) offsets.push(at);
  return offsets;
}

function findLineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}
