import { describeUnused, openSources } from "@mineral-brief/language/verify-articles";
import { checkBriefsWithArticles } from "../briefs/check-briefs.ts";
import { plainLine } from "../diagnostics/plain-line.ts";
import { UsageError } from "../errors.ts";
import { requirePaths, withSeverities } from "../inputs/input-options.ts";
import type { Io } from "../io.ts";
import { checkReportName } from "../verification/check-report-name.ts";
import {
  startComparisonReport,
  type ComparisonOptions,
} from "../verification/comparison-report.ts";
import type { QuoteWriter } from "../verification/quote-writer.ts";
import type { ReportedArticle } from "../verification/report-article.ts";
import { readSavedSources } from "../sources/read-saved-sources.ts";
import { verifySource } from "../verification/verify-source.ts";

export interface VerifyOptions extends ComparisonOptions {
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
  const report = await startComparisonReport(options, skipped, io);
  const articles: ReportedArticle[] = [];
  for (const failure of saved.failures) await report.unreadable(failure);
  for await (const input of inputs) {
    if (!input.ok) {
      await report.unreadableBrief(input);
      continue;
    }
    await report.findings(input);
    const file = await verifySource(input, context);
    for (const verified of file.articles) articles.push({ name: input.name, verified });
    await report.results(input, file);
    const failure = await writer?.write(input, file);
    if (failure !== undefined) await report.unreadable(failure);
  }
  const exitCode = await report.end();
  const unused = describeUnused(
    articles.map(({ verified }) => verified),
    saved,
  );
  for (const line of unused) io.stderr(`${plainLine(line)}\n`);
  if (reportName !== undefined) {
    const failures = saved.failures.map(({ name, message }) => `${name}: ${message}`);
    const remarks = [...failures, ...unused];
    const { writeReport } = await import("../verification/write-report.ts");
    writeReport(reportName, { articles, counts: report.counts, saved, remarks }, io);
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
