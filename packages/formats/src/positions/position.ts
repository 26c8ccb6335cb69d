/** A position in a text. */
export interface Position {
  /** UTF-16 code units from the start of the text, from 0. */
  readonly offset: number;
  /** Counts from 1. */
  readonly line: number;
  /** UTF-16 code units, from 1. */
  readonly column: number;
}

/** A range of text. `end` is the position after its last character. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** The first character of a text. */
export const firstPosition: Position = { offset: 0, line: 1, column: 1 };
