import type { Edit } from "@mineral-brief/schema/lint";

/** Edits of one article in a text that belong together: all of them are made, or none. */
export interface TextFix {
  /** Index of the article in the text, from 0. */
  readonly document: number;
  readonly edits: readonly Edit[];
}
