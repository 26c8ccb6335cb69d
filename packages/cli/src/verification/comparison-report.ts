import { addCounts } from "@mineral-brief/language/verify-articles";
import type { Counts } from "@mineral-brief/schema/verify";
import { countFile, emptyTally, type Tally } from "../briefs/tally.ts";
import type { CheckedSource } from "../checking/checked-file.ts";
import { exitCodeOf } from "../exit-code.ts";
import type { FindingOptions } from "../inputs/input-options.ts";
import type { UnreadableInput } from "../inputs/source.ts";
import type { Io } from "../io.ts";
import { startReport, type ReporterName } from "../reporters/all-reporters.ts";
import { FindingsReport } from "../reporters/findings-report.ts";
import type { RunReport } from "../reporters/reporter.ts";
import type { VerifiedFile } from "./verify-source.ts";

/** The options of `startComparisonReport`. */
export interface ComparisonOptions extends FindingOptions {
  /** Depends on the environment if undefined. */
  readonly reporter?: ReporterName | undefined;
}

/** Starts to print the results of comparisons. `skipped` is the number of files that are not read. */
export async function startComparisonReport(
  options: ComparisonOptions,
  skipped: number,
  io: Io,
): Promise<ComparisonReport> {
  const { report } = await startReport(options, io);
  return new ComparisonReport(options, report, skipped, io);
}

/** Prints the results of comparisons as the output, and the findings of `validate` as messages. Counts both. */
class ComparisonReport {
  readonly #options: ComparisonOptions;
  readonly #report: RunReport;
  readonly #io: Io;
  readonly #findings: FindingsReport;
  readonly #tally: Tally;
  readonly #counts: Counts[] = [];

  constructor(options: ComparisonOptions, report: RunReport, skipped: number, io: Io) {
    this.#options = options;
    this.#report = report;
    this.#io = io;
    this.#findings = new FindingsReport(options, skipped, io);
    this.#tally = { ...emptyTally(), skipped };
  }

  /** How many checks have each result. */
  get counts(): Counts {
    return addCounts(this.#counts);
  }

  /** Prints that a source or a file could not be read or written. */
  async unreadable(input: UnreadableInput): Promise<void> {
    this.#tally.unreadable++;
    this.#io.stdout(await this.#report.unreadable(input));
  }

  async unreadableBrief(input: UnreadableInput): Promise<void> {
    this.#findings.tally.unreadable++;
    await this.unreadable(input);
  }

  async findings(brief: CheckedSource): Promise<void> {
    await this.#findings.file(brief);
  }

  async results(
    brief: CheckedSource,
    { diagnostics, ignored, counts }: VerifiedFile,
  ): Promise<void> {
    const compared = { ...brief, diagnostics, ignored };
    this.#counts.push(counts);
    countFile(this.#tally, compared);
    this.#io.stdout(await this.#report.file(compared));
  }

  /** Prints the summaries, and returns the exit code of both parts. */
  async end(): Promise<number> {
    const [findings, compared] = [this.#findings.tally, this.#tally];
    const { maxWarnings } = this.#options;
    this.#io.progress?.hide();
    // The summary of the comparison has the number of skipped files.
    if (compared.files > 0) findings.skipped = 0;
    await this.#findings.end();
    const exitCode = Math.max(
      exitCodeOf(compared, maxWarnings),
      findings.files === 0 ? 0 : exitCodeOf(findings, maxWarnings),
    );
    compared.checks = this.counts;
    this.#io.stdout(await this.#report.end(compared, exitCode));
    this.#io.stderr(this.#report.summary?.(compared) ?? "");
    return exitCode;
  }
}
