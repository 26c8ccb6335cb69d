import type { Article } from "@mineral-brief/schema";
import type { ParsedDocument } from "@mineral-brief/formats";
import type { Config } from "../config/config.ts";
import type { ReportedDiagnostic } from "../diagnostics/diagnostic.ts";
import type { Source, UnreadableInput } from "../inputs/source.ts";

/** The findings of one file. It keeps only excerpts of the text, so that a long run stays small, and is plain data for other threads. */
export interface CheckedFile {
  readonly ok: true;
  /** As the user typed it, or as a folder or pattern gave it. */
  readonly name: string;
  readonly format: string;
  /** How many articles it holds, valid or not. */
  readonly documents: number;
  /** In the order of the text. */
  readonly diagnostics: readonly ReportedDiagnostic[];
  /** How many findings a comment or the config has silenced. */
  readonly ignored: number;
  /** Which piece of a file that is checked piece by piece, from 0; undefined for a file that is checked at once. */
  readonly piece?: number | undefined;
}

/** A file with its text, its articles and its findings. */
export interface CheckedSource extends CheckedFile {
  readonly source: Source;
  /** The articles that parse and have the structure of one; rules may still find errors in them. */
  readonly articles: readonly CheckedArticle[];
  /** The project's config; a conversion takes its defaults from it. */
  readonly config: Config;
  /** Checks another text in place of this one, with the same format and settings. */
  readonly checkAgain: (text: string) => Promise<CheckedSource | UnreadableInput>;
}

/** An article whose text and structure have no error. */
export interface CheckedArticle {
  readonly article: Article;
  readonly document: ParsedDocument;
  /** Which article of the source, from 0; undefined if the source holds one. */
  readonly index: number | undefined;
  /** True if the language was guessed from the script. */
  readonly languageIsGuessed: boolean;
  /** Whether a rule, the project's own schema or a severity of the config makes an error of one of its findings. */
  readonly hasErrors: boolean;
}
