/** Replaces a range of a text. Offsets count UTF-16 code units from 0. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}
