import { formatPath } from "@mineral-brief/schema";
import { countNoun } from "@mineral-brief/language/count-noun";
import type { FixTier } from "@mineral-brief/language/fix-findings";
import { checkBriefsWithArticles, type CheckedBriefs } from "../briefs/check-briefs.ts";
import { addFixes } from "../checking/add-fixes.ts";
import type { CheckedSource } from "../checking/checked-file.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { plainLine } from "../diagnostics/plain-line.ts";
import { UsageError } from "../errors.ts";
import { exitCodeOf } from "../exit-code.ts";
import type { Io } from "../io.ts";
import { fixSource, fixSourceByAsking, type FixedSource } from "../edits/fix-source.ts";
import { replaceFile } from "../outputs/replace-file.ts";
import type { UnreadableInput } from "../inputs/source.ts";
import { countFile, emptyTally } from "../briefs/tally.ts";
import { unifiedDiff } from "../edits/unified-diff.ts";
import type { RunReport } from "../reporters/reporter.ts";
import type { ChangePrompt } from "../edits/change-prompt.ts";
import { paintDiff } from "../edits/paint-diff.ts";
import type { ValidateOptions } from "./validate-options.ts";

/** The options and the report of a `validate` run. */
export interface FixContext {
  readonly options: ValidateOptions;
  readonly report: RunReport;
  /** Which fixes of the remaining findings the report states. None if undefined. */
  readonly fixes?: FixTier | undefined;
}

interface AskingContext extends FixContext {
  /** Asks for each change; undefined if nothing is asked. */
  readonly prompt?: ChangePrompt | undefined;
}

/** The inputs of a run with their fixes. */
interface FixRun extends Omit<CheckedBriefs<CheckedSource>, "inputs"> {
  readonly inputs: AsyncIterable<FixedSource | UnreadableInput>;
}

/** `validate --fix`, `--fix-dry-run` and `--interactive`. Throws UsageError if the options do not allow the fixes. */
export async function makeFixes(
  paths: readonly string[],
  context: FixContext,
  io: Io,
): Promise<number> {
  const { lint, fixDryRun, interactive } = context.options;
  if (lint === false) throw new UsageError("--fix needs the rules; remove --no-lint");
  if (fixDryRun === true) return printFixes(paths, context, io);
  const prompt = interactive === true ? await promptFor(paths, context.options, io) : undefined;
  return fix(paths, { ...context, prompt }, io);
}

/** Prepares `--interactive`. Throws UsageError if its questions cannot be asked. */
async function promptFor(
  paths: readonly string[],
  { color }: ValidateOptions,
  io: Io,
): Promise<ChangePrompt> {
  if (paths.includes("-"))
    throw new UsageError("--interactive changes files; standard input has no file");
  const terminal = io.terminal?.();
  if (terminal === undefined)
    throw new UsageError(
      "--interactive asks before each change, which needs a terminal; use --fix or --fix-dry-run in scripts",
    );
  const { ChangePrompt: Prompt } = await import("../edits/change-prompt.ts");
  return new Prompt(terminal, { io, color: color ?? io.color });
}

/** `validate --fix`: fixes files where that is safe, or asks for each change with `--interactive`, then reports the remaining findings. Writes the fixed text of standard input to standard output. */
async function fix(paths: readonly string[], context: AskingContext, io: Io): Promise<number> {
  const { options, report, fixes } = context;
  // If standard output receives the fixed text, the findings go to standard error.
  const print = paths.includes("-") ? io.stderr : io.stdout;
  const { inputs, skipped, houseRules } = await fixAll(paths, context, io);
  const tally = { ...emptyTally(), skipped, fixed: 0 };
  for await (const input of inputs) {
    const failure = !input.ok ? input : save(input, options, io);
    if (failure !== undefined) {
      tally.unreadable++;
      print(await report.unreadable(failure));
    }
    if (!input.ok) continue;
    const { before, after, fixed } = input;
    const found = failure === undefined ? after : before;
    if (failure === undefined) {
      tally.fixed += fixed;
      if (fixed > 0) io.stderr(`${plainLine(found.name)}: ${fixed} fixed\n`);
      io.stderr(describeUnfixed(input));
    }
    countFile(tally, found);
    const diagnostics = fixes === undefined ? found.diagnostics : await addFixes(found, fixes);
    print(await report.file({ ...found, diagnostics }));
  }
  const exitCode = exitCodeOf(tally, options.maxWarnings);
  print(await report.end(tally, exitCode, houseRules));
  io.stderr(report.summary?.(tally) ?? "");
  return exitCode;
}

/** `validate --fix-dry-run`: prints the changes of `--fix` as a diff, and writes nothing. The exit code is 1 if there are changes. */
async function printFixes(paths: readonly string[], context: FixContext, io: Io): Promise<number> {
  const { options, report } = context;
  const { color = io.color } = options;
  const { inputs, skipped } = await fixAll(paths, context, io);
  const tally = { ...emptyTally(), skipped, fixable: 0 };
  for await (const input of inputs) {
    if (!input.ok) {
      tally.unreadable++;
      io.stderr(await report.unreadable(input));
      continue;
    }
    const { before, after, fixed } = input;
    tally.fixable += fixed;
    countFile(tally, before);
    const diff = unifiedDiff(before.name, before.source.text, after.source.text);
    io.stdout(paintDiff(diff, { color, isTerminal: io.isTerminal }));
    if (fixed > 0) io.stderr(`${plainLine(before.name)}: ${fixed} can be fixed\n`);
    io.stderr(describeUnfixed(input));
  }
  const exitCode = exitCodeOf(tally, options.maxWarnings);
  io.stderr(await report.end(tally, exitCode));
  if (tally.fixable === 0 && tally.errors + tally.warnings > 0)
    io.stderr(
      `nothing to fix${options.suggested === true ? "" : " safely; --suggested adds fixes to confirm"}; without --fix-dry-run, the findings are listed\n`,
    );
  return exitCode === 0 && tally.fixable > 0 ? 1 : exitCode;
}

/** Reads, checks and fixes each input. An input that cannot be read does not stop the others. */
async function fixAll(
  paths: readonly string[],
  { options, prompt }: AskingContext,
  io: Io,
): Promise<FixRun> {
  // From here on files are written, so signals must not end the process immediately.
  const signal = io.stopSignal?.();
  const { inputs, skipped, houseRules } = await checkBriefsWithArticles(
    paths,
    { ...options, signal },
    io,
  );
  const tier = options.suggested === true ? "suggested" : "safe";
  async function* fixEach(): AsyncGenerator<FixedSource | UnreadableInput> {
    for await (const input of inputs) {
      if (!input.ok) yield input;
      else
        yield await (prompt === undefined
          ? fixSource(input, tier)
          : fixSourceByAsking(input, prompt));
    }
  }
  return { inputs: fixEach(), skipped, houseRules };
}

/** Writes the fixed text. Returns the reason if the file could not be written; otherwise undefined. */
function save(
  { before, after }: FixedSource,
  options: ValidateOptions,
  io: Io,
): UnreadableInput | undefined {
  if (before.source.isStdin === true) {
    io.stdout(after.source.text);
    return undefined;
  }
  return before === after ? undefined : replaceFile(before.source, after.source.text, io.cwd);
}

/** One line per finding whose fix is not applied, and one for all that an error of syntax blocks. */
function describeUnfixed({ before, unplaced, blocked, harmful, endless }: FixedSource): string {
  const lineFor = (words: string) => (finding: Diagnostic) => {
    const { code, path = [], range } = finding;
    const { line, column } = range.start;
    const place = `${before.name}:${line}:${column}: ${formatPath(path)}`;
    return `${plainLine(place)}: ${words}; edit it by hand [${code}]\n`;
  };
  return [
    ...(blocked === undefined ? [] : [describeBlocked(before.name, blocked)]),
    ...unplaced.map(lineFor("cannot be fixed automatically here")),
    ...harmful.map(lineFor("not fixed, because its fix would make the brief invalid")),
    ...endless.map(lineFor("not fixed, because the finding is still there after its fix")),
  ].join("");
}

function describeBlocked(
  name: string,
  { count, error }: NonNullable<FixedSource["blocked"]>,
): string {
  const { line, column } = error.range.start;
  const place = plainLine(`${name}:${line}:${column}`);
  return `${place}: ${countNoun(count, "finding")} cannot be fixed until this error is corrected by hand [${error.code}]\n`;
}
