import { findChanges } from "./find-changes.ts";
import type { TextEdit } from "./text-edit.ts";

/** Where new text is in its source. */
export interface Edges {
  /** Whether a word is directly before it. False at the start of the text, and after white space, a line break or a citation. */
  readonly followsWord: boolean;
  /** The same for a word directly after it. */
  readonly precedesWord: boolean;
}

/**
 * A text as units, each with its range in the source. An escape is one unit, and so is a line break that is read as a
 * space.
 */
export class WordUnits {
  #words = "";
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];

  /** Adds a range of the source and the text that it is read as. */
  add(words: string, start: number, end: number): void {
    this.#words += words;
    for (let unit = 0; unit < words.length; unit++) {
      this.#starts.push(start);
      this.#ends.push(end);
    }
  }

  /** Adds a range of the source that is read unchanged. */
  addAsIs(source: string, start: number, end: number): void {
    for (let at = start; at < end; at++) this.add(source[at]!, at, at + 1);
  }

  /**
   * Finds the edits of the source that change its text from `before` to `after`.
   *
   * The units may include text that is not in `before`, such as a citation. `write` writes new text. Returns undefined
   * if text to remove has no unit.
   */
  change(
    before: string,
    after: string,
    write: (words: string, edges: Edges) => string,
  ): TextEdit[] | undefined {
    const unitOf = this.#align(before);
    const edits: TextEdit[] = [];
    for (const { start, end, newStart, newEnd } of findChanges(before, after)) {
      const units = unitOf.slice(start, end);
      if (units.includes(-1)) return undefined;
      const neighbour = unitOf[start - 1] ?? -1;
      const next = unitOf[end] ?? -1;
      // Without a neighbour, new text is inserted directly before the next unit.
      const isFirst = start === end && neighbour === -1;
      const edges = {
        followsWord:
          this.#isWord(neighbour) && (start === end || this.#isBeside(neighbour, units[0]!)),
        precedesWord:
          this.#isWord(next) && (isFirst || this.#isBeside(units.at(-1) ?? neighbour, next)),
      };
      const written = newStart === newEnd ? "" : write(after.slice(newStart, newEnd), edges);
      const at = start < end ? this.#starts[units[0]!] : this.#ends[neighbour];
      if (written !== "") {
        const place = at ?? this.#starts[unitOf[start] ?? -1];
        if (place === undefined) return undefined;
        edits.push({ start: place, end: place, text: written });
      }
      edits.push(...this.#removals(units));
    }
    return edits;
  }

  /** Whether a unit is no white space. */
  #isWord(unit: number): boolean {
    return unit !== -1 && /\S/.test(this.#words[unit]!);
  }

  /** Whether two units are next to each other in the source, so that new text between them has both as neighbours. */
  #isBeside(left: number, right: number): boolean {
    return left !== -1 && right !== -1 && this.#ends[left] === this.#starts[right];
  }

  /** Returns the unit of each character of `before`; -1 without one. */
  #align(before: string): Int32Array {
    const unitOf = new Int32Array(before.length);
    let unit = 0;
    let at = 0;
    for (const { start, end, newStart, newEnd } of findChanges(this.#words, before)) {
      while (at < newStart) unitOf[at++] = unit++;
      while (at < newEnd) unitOf[at++] = -1;
      unit += end - start;
    }
    while (at < before.length) unitOf[at++] = unit++;
    return unitOf;
  }

  #removals(units: Int32Array): TextEdit[] {
    const edits: TextEdit[] = [];
    for (const unit of units) {
      const start = this.#starts[unit]!;
      const end = this.#ends[unit]!;
      const last = edits.at(-1);
      if (last !== undefined && start <= last.end)
        edits[edits.length - 1] = { ...last, end: Math.max(last.end, end) };
      else edits.push({ start, end, text: "" });
    }
    return edits;
  }
}
