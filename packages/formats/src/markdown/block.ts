import type { SectionKind } from "./section-names.ts";

/** A piece of Markdown that starts on a line of its own. Offsets count from the start of the text. */
export interface Block {
  kind: "heading" | "item" | "reference" | "comment" | "text";
  readonly start: number;
  /** The offset after the last character of the last line. */
  end: number;
  /** The words of the first line, without the marker before them. */
  contentStart: number;
  contentEnd: number;
  /** Start and end of each further line that belongs to the words, one after the other. */
  furtherLines: number[] | undefined;
  /** Of a heading 1 to 6, of an item its indent in columns, else 0. */
  level: number;
  /** Set for an item below another item. */
  isNested: boolean;
  /** Of a heading: what it opens. */
  section: SectionKind | undefined;
  /** Offset of the label of a reference or the number of an item; -1 without one. */
  labelStart: number;
  labelEnd: number;
  /** Of a reference: a CommonMark link definition, `[1]: https://...`. */
  isDefinition: boolean;
  /** Of a comment or a block of code whose end is missing. */
  isUnclosed: boolean;
}

export function makeBlock(kind: Block["kind"], start: number, end: number): Block {
  return {
    kind,
    start,
    end,
    contentStart: start,
    contentEnd: end,
    furtherLines: undefined,
    level: 0,
    isNested: false,
    section: undefined,
    labelStart: -1,
    labelEnd: -1,
    isDefinition: false,
    isUnclosed: false,
  };
}
