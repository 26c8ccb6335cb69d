import type { ParseResult } from "@mineral-brief/formats";
import type { BriefArticle } from "@mineral-brief/language/check-brief";
import type { AppliedIgnores } from "./apply-ignores.ts";
import type { Config } from "../config/config.ts";
import type { Diagnostic, ReportedDiagnostic } from "../diagnostics/diagnostic.ts";
import type { Source, UnreadableInput } from "../inputs/source.ts";
import type { TagCounts } from "./tag-counts.ts";

/** The findings of one file. Keeps only excerpts of the text to save memory. Plain data, so that it can be sent between threads. */
export interface CheckedFile {
  readonly ok: true;
  /** As the user typed it, or as found in a folder or by a pattern. */
  readonly name: string;
  readonly format: string;
  /** How many articles the file holds, valid or not. */
  readonly documents: number;
  /** In the order of the text. */
  readonly diagnostics: readonly ReportedDiagnostic[];
  /** How many findings a comment or the config ignores. */
  readonly ignored: number;
  /** The ids to compare with those of the other articles of the run; undefined if `article-repeated` is off. */
  readonly ids?: readonly ArticleId[] | undefined;
  /** The insights to compare with those of the other briefs of the run; undefined if `insight-repeated` is off. */
  readonly comparable?: readonly ComparableInsight[] | undefined;
  /** The tags that the articles lack; undefined if the run does not count them. */
  readonly missing?: TagCounts | undefined;
  /** The index of the piece, from 0, if the file is checked in pieces; otherwise undefined. */
  readonly piece?: number | undefined;
  /** How many notes are counted and not in `diagnostics`. */
  readonly hiddenNotes?: number | undefined;
}

/** The id of an article without a structure error. */
export interface ArticleId {
  readonly id: string;
  /** The index of the article in its text, from 0. */
  readonly document: number;
  /** The line in the file where the article starts. Only for a piece of NDJSON, which cannot be read again to find it. */
  readonly line?: number | undefined;
}

/** An insight whose words may be those of another brief. */
export interface ComparableInsight {
  readonly words: string;
  /** The id of its article. */
  readonly id: string | undefined;
  /** The id of the article that its article replaces. */
  readonly supersedes: string | undefined;
  /** The finding to report if they are, without a message. */
  readonly finding: ReportedDiagnostic;
}

/** A file with its text, its articles and its findings. */
export interface CheckedSource extends CheckedFile {
  readonly source: Source;
  /** The articles without a syntax or structure error. Rules may still report errors. */
  readonly articles: readonly CheckedArticle[];
  /** False if a syntax or structure error kept the rules from running on an article. */
  readonly isComplete: boolean;
  /** Says what became of each part of a plain text or a saved page. Undefined for other formats. */
  readonly ledger: ParseResult["ledger"];
  /** The config of the file. Conversions use its defaults. */
  readonly config: Config;
  /** Removes those of the later findings of `verify` that the config or a comment ignores. */
  readonly ignoreLater: (found: readonly Diagnostic[]) => Promise<AppliedIgnores>;
  /** Checks another text with the same name, format and settings. */
  readonly checkAgain: (text: string) => Promise<CheckedSource | UnreadableInput>;
}

/** An article whose text and structure have no error. */
export interface CheckedArticle extends BriefArticle {
  /** Whether the article has an error after rules, the project's own schema, severities and ignores. */
  readonly hasErrors: boolean;
  /** The time zone that the config sets for its dates. Undefined if it has one, and before a conversion fills in defaults. */
  readonly defaultTimeZone?: string | undefined;
}
