/** A place in a text. */
export interface Position {
  /** In UTF-16 code units from 0. */
  readonly offset: number;
  /** From 1. */
  readonly line: number;
  /** In UTF-16 code units from 1. */
  readonly column: number;
}

/** A stretch of text; `end` is the place after its last character. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

export const firstPosition: Position = { offset: 0, line: 1, column: 1 };
