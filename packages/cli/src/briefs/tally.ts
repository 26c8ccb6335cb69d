import type { Counts } from "@mineral-brief/schema/verify";
import type { CheckedFile } from "../checking/checked-file.ts";

/** The counts of a run. */
export interface Tally {
  files: number;
  articles: number;
  errors: number;
  warnings: number;
  notes: number;
  /** Findings that a comment or the config ignores. */
  ignored: number;
  /** Findings that the baseline lists; undefined without `--baseline`. */
  known?: number;
  /** Findings that the baseline lists and that no checked file has any more; undefined without `--baseline`. */
  gone?: number;
  /** Findings that were fixed; undefined without `--fix`. */
  fixed?: number;
  /** Findings that could be fixed; undefined without `--fix-dry-run`. */
  fixable?: number;
  /** How many checks of `verify` have each result; undefined for other commands. */
  checks?: Counts;
  /** Inputs that could not be read. */
  unreadable: number;
  /** Files in folders and patterns that are skipped, because their name is not that of a brief or they are ignored. */
  skipped: number;
}

export function emptyTally(): Tally {
  return {
    files: 0,
    articles: 0,
    errors: 0,
    warnings: 0,
    notes: 0,
    ignored: 0,
    unreadable: 0,
    skipped: 0,
  };
}

/** Adds the findings of a file. A file in pieces counts once. */
export function countFile(
  tally: Tally,
  { documents, diagnostics, ignored, piece = 0, hiddenNotes = 0 }: CheckedFile,
): void {
  if (piece === 0) tally.files++;
  tally.articles += documents;
  tally.ignored += ignored;
  tally.notes += hiddenNotes;
  for (const { severity } of diagnostics) tally[`${severity}s`]++;
}
