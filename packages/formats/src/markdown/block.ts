import type { SectionKind } from "./section-names.ts";

/** A piece of Markdown that starts on a line of its own. Offsets count from the start of the text. */
export interface Block {
  kind: "heading" | "item" | "reference" | "comment" | "text";
  readonly start: number;
  /** The offset after the last character of the last line. */
  end: number;
  /** The content of the first line, without its marker. */
  contentStart: number;
  contentEnd: number;
  /** The start and end of each further line of the content, in one list. */
  furtherLines: number[] | undefined;
  /** 1 to 6 for a heading, the indent in columns for an item, otherwise 0. */
  level: number;
  /** Set for an item below another item. */
  isNested: boolean;
  /** The section that a heading opens; undefined for other blocks. */
  section: SectionKind | undefined;
  /** Offset of the label of a reference or the number of an item; -1 without one. */
  labelStart: number;
  labelEnd: number;
  /** True for a reference written as a CommonMark link definition, `[1]: https://...`. */
  isDefinition: boolean;
  /** True for a comment or code block without an end. Such a comment ends before the next block. */
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
