import type { ParsedDocument, ReadableFormat } from "../format.ts";
import type { ArticleChanges } from "./article-changes.ts";
import type { TextEdit } from "./text-edit.ts";

/** What makes changes of articles in the text of one format, and leaves everything else of it as it stands. */
export interface Fixer extends Pick<ReadableFormat, "parse"> {
  /** That of the format. */
  readonly name: string;
  /** What of an article its text states itself; all of it if undefined. The rest is worked out, and may change with the words. */
  readonly stated?: (article: unknown) => unknown;
  /** Reads a text once, for any number of changes. */
  readonly open: (source: string, documents: readonly ParsedDocument[]) => OpenText;
}

/**
 * Finds the edits of the text that change one of its articles; undefined where there is no place for them.
 *
 * Nobody relies on the edits being right: the text is read again afterwards.
 */
export type OpenText = (change: DocumentChange) => readonly TextEdit[] | undefined;

export interface DocumentChange extends ArticleChanges {
  /** Which article of the text, from 0. */
  readonly document: number;
  /** The whole article with all changes made. */
  readonly article: unknown;
}
