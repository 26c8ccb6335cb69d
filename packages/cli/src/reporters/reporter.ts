import type { Report } from "../pipeline/check-all.ts";

export interface ReporterOptions {
  readonly color: boolean;
  /** Whether notes are shown one by one; else they are a count. */
  readonly notes: boolean;
}

/** Renders a report as text. */
export interface Reporter {
  /** What users type: `--reporter json`. */
  readonly name: string;
  readonly render: (report: Report, options: ReporterOptions) => Promise<string>;
}
