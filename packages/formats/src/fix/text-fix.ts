import type { Edit } from "@mineral-brief/schema/lint";

/** Edits that belong together, of one article of a text. */
export interface TextFix {
  /** Which article of the text, from 0. */
  readonly document: number;
  readonly edits: readonly Edit[];
}
