import type { CheckedFile } from "../checking/checked-file.ts";
import type { UnreadableInput } from "../inputs/source.ts";
import type { Tally } from "../briefs/tally.ts";

export interface ReporterOptions {
  readonly color: boolean;
  /** Whether notes are shown one by one; else they are a count. Reports for programs always have them. */
  readonly notes: boolean;
  /** Codes of notes that are shown even without `notes`. */
  readonly shownNotes?: ReadonlySet<string> | undefined;
  /** Whether a person reads along, who may be told where to learn more. False if undefined. */
  readonly isTerminal?: boolean | undefined;
  /** An absolute path, which names of inputs start from; names are left as they are if undefined. */
  readonly cwd?: string | undefined;
}

/** Renders what a run finds as text, piece by piece, so that a long run shows its findings as they come. */
export interface Reporter {
  /** What users type: `--reporter json`. */
  readonly name: string;
  /** Whether it shows how a text is fixed, which takes a while to find. False if undefined. */
  readonly fixes?: true;
  readonly start: (options: ReporterOptions) => RunReport;
}

type Rendered = string | Promise<string>;

/** The report of one run: files and failures in the order of the run, then the end. */
export interface RunReport {
  readonly file: (file: CheckedFile) => Rendered;
  readonly failure: (failure: UnreadableInput) => Rendered;
  /** `exitCode` is undefined where the run goes on after the report. */
  readonly end: (tally: Tally, exitCode?: number) => Rendered;
  /** What a person should know beside the report, for standard error; nothing if undefined. */
  readonly talk?: (tally: Tally) => string;
}
