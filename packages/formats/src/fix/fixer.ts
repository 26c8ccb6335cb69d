import type { ParsedDocument, ParseResult, ReadableFormat } from "../format.ts";
import type { ArticleChanges } from "./article-changes.ts";
import type { TextEdit } from "./text-edit.ts";

/** Changes articles in the text of one format, and keeps all other text. */
export interface Fixer extends Pick<ReadableFormat, "parse"> {
  /** The name of the format. */
  readonly name: string;
  /**
   * Returns the fields of an article that its text states itself; undefined means all fields. The format guesses the
   * others, and a guess may change with the text.
   */
  readonly comparable?: (article: unknown) => unknown;
  /** Lists the comments of a text, which no fix may remove. Undefined if the format has none. */
  readonly commentsOf?: (source: string, parsed: ParseResult) => readonly string[];
  /** Prepares a text for any number of changes. */
  readonly open: (source: string, documents: readonly ParsedDocument[]) => OpenText;
}

/**
 * Finds the edits of the text that change one of its articles; undefined if the text has no place for them.
 *
 * The edits may be wrong: the caller reads the text again and drops edits that do not have the expected result.
 */
export type OpenText = (change: DocumentChange) => readonly TextEdit[] | undefined;

/** A change of one article of a text. */
export interface DocumentChange extends ArticleChanges {
  /** Index of the article in the text, from 0. */
  readonly document: number;
  /** The complete article after all changes. */
  readonly article: unknown;
}
