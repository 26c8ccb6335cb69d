import { LineIndex } from "../positions/line-index.ts";
import type { Position, Range } from "../positions/position.ts";

/** A stretch of a text whose characters come from one range of a source. */
interface Stretch {
  /** Offset in the text. */
  readonly at: number;
  readonly start: number;
  readonly end: number;
  /** True if the characters of the text are those of the source, one by one. */
  readonly isExact: boolean;
}

/** Builds a text out of parts of a source, and remembers where each character comes from. */
export class MappedText {
  readonly #parts: string[] = [];
  readonly #stretches: Stretch[] = [];
  #length = 0;
  /** End of the last part in the source. */
  #sourceEnd = 0;

  get text(): string {
    return this.#parts.join("");
  }

  /** Adds characters. If their number is that of the range, they are those of the source. */
  add(text: string, start: number, end: number): void {
    if (text === "") return;
    const isExact = text.length === end - start;
    const last = this.#stretches.at(-1);
    const continues =
      isExact && last?.isExact === true && start - last.start === this.#length - last.at;
    if (!continues) this.#stretches.push({ at: this.#length, start, end, isExact });
    this.#parts.push(text);
    this.#length += text.length;
    this.#sourceEnd = end;
  }

  /** Returns the offset in the source of the character at an offset. */
  startOf(offset: number): number {
    if (offset >= this.#length) return this.#sourceEnd;
    const { at, start, isExact } = this.#stretchAt(offset);
    return isExact ? start + offset - at : start;
  }

  /** Returns the offset in the source after the character before an offset. */
  endOf(offset: number): number {
    const { at, start, end, isExact } = this.#stretchAt(offset - 1);
    return isExact ? start + offset - at : end;
  }

  #stretchAt(offset: number): Stretch {
    let low = 0;
    let high = this.#stretches.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#stretches[middle]!.at <= offset) low = middle;
      else high = middle - 1;
    }
    return this.#stretches[low]!;
  }
}

/** Converts offsets of a mapped text to lines and columns of its source. */
export class MappedLineIndex extends LineIndex {
  readonly #mapped: MappedText;

  constructor(source: string, start: Position | undefined, mapped: MappedText) {
    super(source, start);
    this.#mapped = mapped;
  }

  override positionAt(offset: number): Position {
    return super.positionAt(this.#mapped.startOf(offset));
  }

  override rangeOf(start: number, end: number): Range {
    const from = this.#mapped.startOf(start);
    const to = start < end ? this.#mapped.endOf(end) : from;
    return { start: super.positionAt(from), end: super.positionAt(Math.max(from, to)) };
  }
}
