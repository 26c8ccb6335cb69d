import { UsageError } from "../errors.ts";
import { exitCodeOf } from "../exit-code.ts";
import type { Io } from "../io.ts";
import { checkFiles, type CheckedFiles } from "../briefs/check-files.ts";
import type { InputOptions } from "../inputs/input-options.ts";
import { countFile, emptyTally } from "../briefs/tally.ts";
import { allReporters } from "../reporters/all-reporters.ts";
import type { ProgressLine } from "../briefs/progress-line.ts";
import { requirePaths } from "../inputs/require-paths.ts";

export interface ValidateOptions extends InputOptions {
  readonly reporter: string;
  /** As typed: `CODE=LEVEL`. */
  readonly severity?: readonly string[] | undefined;
  readonly maxWarnings?: number | undefined;
  readonly notes?: boolean | undefined;
  /** How many threads check. Decided by the run if undefined. */
  readonly jobs?: number | undefined;
  readonly color?: boolean | undefined;
  /** Whether files that are saved are checked again, until the process is stopped. */
  readonly watch?: boolean | undefined;
  readonly fix?: boolean | undefined;
  readonly fixDryRun?: boolean | undefined;
}

/** Checks every input and prints what was found; with `watch`, again after each save. */
export async function validate(
  paths: readonly string[],
  options: ValidateOptions,
  io: Io,
): Promise<number> {
  requirePaths(paths, options);
  if (options.watch !== true) return validateOnce(paths, options, io);
  const { watch } = await import("./watch.ts");
  return watch(paths, options, io, (changed) => validateOnce(changed, options, io));
}

async function validateOnce(
  paths: readonly string[],
  options: ValidateOptions,
  io: Io,
): Promise<number> {
  const reporter = await allReporters.find(({ name }) => name === options.reporter)!.load();
  const { color = io.color, notes = false } = options;
  const { cwd, isTerminal } = io;
  const report = reporter.start({ color, notes, isTerminal, cwd });
  const tally = emptyTally();
  const severities = options.severity && (await chosenSeverities(options.severity));
  if (options.fix === true || options.fixDryRun === true) {
    if (options.lint === false) throw new UsageError(fixWithoutLint);
    const { fix, fixDryRun } = await import("./fix.ts");
    const context = { options: { ...options, severities }, report, color };
    return options.fix === true ? fix(paths, context, io) : fixDryRun(paths, context, io);
  }
  const found = await checkFiles(
    paths,
    { ...options, severities, lint: options.lint ?? true, fixes: reporter.fixes },
    io,
  );
  tally.passedOver = found.passedOver;
  const progress = found.mayTakeLong && io.isWatched ? await progressLine(found, io) : undefined;
  const print = (text: string): void => {
    if (text === "") return;
    progress?.hide();
    io.stdout(text);
  };
  for await (const input of found.check((soFar) => progress?.show(soFar))) {
    if ("message" in input) {
      tally.unreadable++;
      print(await report.failure(input));
    } else {
      countFile(tally, input);
      print(await report.file(input));
    }
  }
  progress?.hide();
  const exitCode = exitCodeOf(tally, options.maxWarnings);
  print(await report.end(tally, exitCode));
  if (report.talk !== undefined) io.stderr(report.talk(tally));
  return exitCode;
}

async function progressLine({ total }: CheckedFiles, io: Io): Promise<ProgressLine> {
  const { ProgressLine } = await import("../briefs/progress-line.ts");
  return new ProgressLine(io.stderr, total);
}

const fixWithoutLint = "--fix mends what the rules find; leave --no-lint out";

/** The list of codes comes with the rules, which take a while to load. */
async function chosenSeverities(typed: readonly string[]): Promise<ValidateOptions["severities"]> {
  const { readSeverities } = await import("../config/read-severities.ts");
  return readSeverities(typed);
}
