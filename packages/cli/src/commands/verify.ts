import { addCounts, describeUnused, openSources } from "@mineral-brief/language/verify-articles";
import { checkBriefsWithArticles } from "../briefs/check-briefs.ts";
import { countFile, emptyTally, type Tally } from "../briefs/tally.ts";
import { plainLine } from "../diagnostics/plain-line.ts";
import { UsageError } from "../errors.ts";
import { exitCodeOf } from "../exit-code.ts";
import { requirePaths, withSeverities, type FindingOptions } from "../inputs/input-options.ts";
import type { UnreadableInput } from "../inputs/source.ts";
import type { Io } from "../io.ts";
import { startReport, type ReporterName } from "../reporters/all-reporters.ts";
import { FindingsReport } from "../reporters/findings-report.ts";
import { checkReportName } from "../verification/check-report-name.ts";
import type { QuoteWriter } from "../verification/quote-writer.ts";
import type { ReportedArticle } from "../verification/report-article.ts";
import { readSavedSources } from "../sources/read-saved-sources.ts";
import { verifySource, type VerifiedFile } from "../verification/verify-source.ts";

export interface VerifyOptions extends FindingOptions {
  /** Depends on the environment if undefined. */
  readonly reporter?: ReporterName | undefined;
  /** A folder of saved sources, or a file with numbered passages. */
  readonly sources?: string | undefined;
  /** Whether to add what is confirmed to the briefs. */
  readonly write?: boolean | undefined;
  /** Whether to write exact quotes without asking. */
  readonly yes?: boolean | undefined;
  /** The HTML page to write. */
  readonly report?: string | undefined;
}

/**
 * Compares briefs with the saved sources that they cite, and prints the results.
 *
 * The exit code is 1 if something differs, or if a quote is not found; with `strict` also if a figure, a date or a name is
 * not found, or if a brief has an error.
 */
export async function verify(
  paths: readonly string[],
  { strict = false, sources: folder, report: reportName, ...typedOptions }: VerifyOptions,
  io: Io,
): Promise<number> {
  requirePaths(paths, typedOptions);
  if (folder === undefined)
    throw new UsageError("no sources; name the folder of the saved sources with --sources");
  if (reportName !== undefined) checkReportName(reportName, io.cwd);
  const writer = await quoteWriter(paths, typedOptions, io);
  const options = await withSeverities(typedOptions, io);
  const { saved, verifier } = openSources(readSavedSources(folder, io.cwd));
  const context = { verifier, saved, severities: options.severities, strict };
  // From here on files are written, so signals must not end the process immediately.
  const signal = writer === undefined ? undefined : io.stopSignal?.();
  const { inputs, skipped } = await checkBriefsWithArticles(paths, { ...options, signal }, io);
  const { report } = await startReport(options, io);
  // The findings of `validate` are messages; the results of the comparison are the output.
  const findings = new FindingsReport(options, skipped, io);
  const tally: Tally = { ...emptyTally(), skipped };
  const reportUnreadable = async (unreadable: UnreadableInput): Promise<void> => {
    tally.unreadable++;
    io.stdout(await report.unreadable(unreadable));
  };
  const files: VerifiedFile[] = [];
  const articles: ReportedArticle[] = [];
  for (const failure of saved.failures) await reportUnreadable(failure);
  for await (const input of inputs) {
    if (!input.ok) {
      findings.tally.unreadable++;
      await reportUnreadable(input);
      continue;
    }
    await findings.file(input);
    const file = await verifySource(input, context);
    files.push(file);
    for (const verified of file.articles) articles.push({ name: input.name, verified });
    const compared = { ...input, diagnostics: file.diagnostics, ignored: file.ignored };
    countFile(tally, compared);
    io.stdout(await report.file(compared));
    const failure = await writer?.write(input, file);
    if (failure !== undefined) await reportUnreadable(failure);
  }
  io.progress?.hide();
  // The summary of the comparison has the number of skipped files.
  if (tally.files > 0) findings.tally.skipped = 0;
  await findings.end();
  const counts = addCounts(files.map((file) => file.counts));
  const exitCode = Math.max(
    exitCodeOf(tally, options.maxWarnings),
    findings.tally.files === 0 ? 0 : exitCodeOf(findings.tally, options.maxWarnings),
  );
  tally.checks = counts;
  io.stdout(await report.end(tally, exitCode));
  io.stderr(report.summary?.(tally) ?? "");
  const unused = describeUnused(
    articles.map(({ verified }) => verified),
    saved,
  );
  for (const line of unused) io.stderr(`${plainLine(line)}\n`);
  if (reportName !== undefined) {
    const failures = saved.failures.map(({ name, message }) => `${name}: ${message}`);
    const remarks = [...failures, ...unused];
    const { writeReport } = await import("../verification/write-report.ts");
    writeReport(reportName, { articles, counts, saved, remarks }, io);
  }
  return exitCode;
}

/** Prepares `--write`. Throws UsageError if its questions cannot be asked. */
async function quoteWriter(
  paths: readonly string[],
  { write = false, yes = false, color }: VerifyOptions,
  io: Io,
): Promise<QuoteWriter | undefined> {
  if (!write) {
    if (yes) throw new UsageError("--yes answers the questions of --write; add --write");
    return undefined;
  }
  if (paths.includes("-"))
    throw new UsageError("--write changes files; standard input has no file");
  const terminal = yes ? undefined : io.terminal?.();
  if (!yes && terminal === undefined)
    throw new UsageError(
      "--write asks before each change, which needs a terminal; add --yes to write the exact quotes without questions",
    );
  const { QuoteWriter: Writer } = await import("../verification/quote-writer.ts");
  if (terminal === undefined) return new Writer(undefined, io);
  const { ChangePrompt } = await import("../edits/change-prompt.ts");
  return new Writer(new ChangePrompt(terminal, { io, color: color ?? io.color }), io);
}
