import type { FixTier } from "@mineral-brief/language/fix-findings";
import type { HouseRule } from "../config/house-rules.ts";
import type { CheckedFile } from "../checking/checked-file.ts";
import type { UnreadableInput } from "../inputs/source.ts";
import type { Tally } from "../briefs/tally.ts";

export interface ReporterOptions {
  readonly color: boolean;
  /** Whether to list notes; otherwise the summary only counts them. Reports for programs always list them. */
  readonly notes: boolean;
  /** Codes of notes to list even without `notes`. */
  readonly shownNotes?: ReadonlySet<string> | undefined;
  /** Whether the output is a terminal, so that hints for people are useful. Default: false. */
  readonly isTerminal?: boolean | undefined;
  /** The columns of the terminal that shows the output, which change with its size; undefined if they are not known. */
  readonly columns?: (() => number | undefined) | undefined;
  /** Absolute path of the folder that input names are made relative to. If undefined, names stay unchanged. */
  readonly cwd?: string | undefined;
}

/** Renders findings as text, input by input, so that a long run shows them immediately. */
export interface Reporter {
  /** Which fixes the report states; each is tried, which takes time. Default: none. */
  readonly fixes?: FixTier;
  readonly start: (options: ReporterOptions) => RunReport;
}

type Rendered = string | Promise<string>;

/** Renders one run. Call `file` or `unreadable` for each input in order, then `end` once. */
export interface RunReport {
  readonly file: (file: CheckedFile) => Rendered;
  readonly unreadable: (input: UnreadableInput) => Rendered;
  /** `exitCode` is undefined if the run continues after the report. `houseRules` are the project's rules, by code. */
  readonly end: (
    tally: Tally,
    exitCode?: number,
    houseRules?: ReadonlyMap<string, HouseRule>,
  ) => Rendered;
  /** Renders the summary, or the part that people need, for standard error; undefined if the report itself contains it. */
  readonly summary?: (tally: Tally) => string;
}
