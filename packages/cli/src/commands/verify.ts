import { createVerifier } from "@mineral-brief/schema/verify";
import { checkBriefsWithArticles } from "../briefs/check-briefs.ts";
import { emptyTally } from "../briefs/tally.ts";
import { plainLine } from "../diagnostics/plain-line.ts";
import { UsageError } from "../errors.ts";
import { exitCodeOf } from "../exit-code.ts";
import { requirePaths, withSeverities, type FindingOptions } from "../inputs/input-options.ts";
import type { Io } from "../io.ts";
import { allReporters, type ReporterName } from "../reporters/all-reporters.ts";
import { FindingsReport } from "../reporters/findings-report.ts";
import { readSavedSources } from "../sources/read-saved-sources.ts";
import { tagLanguages } from "../tag-languages.ts";
import { tagOrganizations } from "../tag-organizations.ts";
import {
  addCounts,
  describeUnused,
  verifySource,
  type VerifiedFile,
} from "../verification/verify-source.ts";

export interface VerifyOptions extends FindingOptions {
  readonly reporter: ReporterName;
  /** A folder of saved sources, or a file with numbered passages. */
  readonly sources?: string | undefined;
}

/**
 * Compares briefs with the saved sources that they cite, and prints the results.
 *
 * The exit code is 1 if something differs, or if a quote is not found; with `strict` also if a figure, a date or a name is
 * not found, or if a brief has an error.
 */
export async function verify(
  paths: readonly string[],
  { strict = false, sources: folder, ...typedOptions }: VerifyOptions,
  io: Io,
): Promise<number> {
  requirePaths(paths, typedOptions);
  if (folder === undefined)
    throw new UsageError("no sources; name the folder of the saved sources with --sources");
  const options = await withSeverities(typedOptions);
  const saved = readSavedSources(folder, io.cwd);
  const verifier = createVerifier(saved.sources, {
    mentions: tagLanguages,
    organizations: tagOrganizations,
  });
  const context = { verifier, saved, severities: options.severities, strict };
  const { inputs, skipped } = await checkBriefsWithArticles(paths, options, io);
  const reporter = await allReporters[options.reporter]();
  const { color = io.color, notes = false } = options;
  const report = reporter.start({ color, notes, isTerminal: io.isTerminal, cwd: io.cwd });
  const print = (text: string): void => {
    if (text !== "") io.stdout(text);
  };
  // The findings of `validate` are messages; the results of the comparison are the output.
  const findings = new FindingsReport(options, skipped, io);
  const tally = { ...emptyTally(), skipped };
  const files: VerifiedFile[] = [];
  for (const failure of saved.failures) {
    tally.unreadable++;
    print(await report.unreadable(failure));
  }
  for await (const input of inputs) {
    if (!input.ok) {
      tally.unreadable++;
      findings.tally.unreadable++;
      print(await report.unreadable(input));
      continue;
    }
    await findings.file(input);
    const file = verifySource(input, context);
    files.push(file);
    tally.files++;
    tally.articles += input.documents;
    for (const { severity } of file.diagnostics) tally[`${severity}s`]++;
    print(await report.file({ ...input, diagnostics: file.diagnostics }));
  }
  io.progress?.hide();
  await findings.end();
  const counts = addCounts(files.map((file) => file.counts));
  const exitCode = Math.max(
    exitCodeOf(tally, options.maxWarnings),
    findings.tally.files === 0 ? 0 : exitCodeOf(findings.tally, options.maxWarnings),
  );
  print(await report.end({ ...tally, checks: counts }, exitCode));
  if (report.summary !== undefined) io.stderr(report.summary({ ...tally, checks: counts }));
  for (const line of describeUnused(files, saved)) io.stderr(`${plainLine(line)}\n`);
  return exitCode;
}
