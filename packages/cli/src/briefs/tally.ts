import type { CheckedFile } from "../checking/checked-file.ts";

/** What a run has met so far. */
export interface Tally {
  files: number;
  articles: number;
  errors: number;
  warnings: number;
  notes: number;
  /** Findings that a comment or the config has silenced. */
  ignored: number;
  /** Findings that were fixed; undefined where nobody asked for that. */
  fixed?: number;
  /** Findings that could be fixed; undefined where nobody asked. */
  fixable?: number;
  /** Inputs that could not be read. */
  unreadable: number;
  /** Files of the named folders and patterns that are skipped: no briefs by name, or ignored. */
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

export function countFile(
  tally: Tally,
  { documents, diagnostics, ignored, piece = 0 }: CheckedFile,
): void {
  if (piece === 0) tally.files++;
  tally.articles += documents;
  tally.ignored += ignored;
  for (const { severity } of diagnostics) tally[`${severity}s`]++;
}
