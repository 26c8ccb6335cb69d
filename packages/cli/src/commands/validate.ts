import type { Baseline } from "../baseline/baseline.ts";
import { checkBriefs } from "../briefs/check-briefs.ts";
import { countFile, emptyTally } from "../briefs/tally.ts";
import { plainLine } from "../diagnostics/plain-line.ts";
import { UsageError } from "../errors.ts";
import { exitCodeOf } from "../exit-code.ts";
import { requirePaths, withSeverities } from "../inputs/input-options.ts";
import type { Io } from "../io.ts";
import { startReport } from "../reporters/all-reporters.ts";
import type { ValidateOptions } from "./validate-options.ts";

/** Checks the inputs and prints the findings. With `watch`, checks files again when they are saved. */
export async function validate(
  paths: readonly string[],
  typedOptions: ValidateOptions,
  io: Io,
): Promise<number> {
  requirePaths(paths, typedOptions);
  const options = await withSeverities(typedOptions, io);
  if (options.watch !== true) return validateOnce(paths, options, io);
  const { watch } = await import("./watch.ts");
  return watch(
    () => ({ paths }),
    options,
    io,
    (changed) => validateOnce(changed, options, io),
  );
}

async function validateOnce(
  paths: readonly string[],
  options: ValidateOptions,
  io: Io,
): Promise<number> {
  const { report, fixes } = await startReport(options, io);
  const isFixing =
    options.fix === true || options.fixDryRun === true || options.interactive === true;
  if (options.suggested === true && !isFixing)
    throw new UsageError("--suggested needs --fix or --fix-dry-run");
  if (isFixing) {
    const { makeFixes } = await import("./fix.ts");
    return makeFixes(paths, { options, report, fixes }, io);
  }
  const baseline = await openBaseline(options, io);
  const signal = options.watch === true ? io.stopSignal?.() : undefined;
  const checkOptions = { ...options, signal, fixes };
  const { inputs, skipped, houseRules } = await checkBriefs(paths, checkOptions, io);
  const tally = { ...emptyTally(), skipped };
  for await (const input of inputs) {
    if (!input.ok) {
      tally.unreadable++;
      io.stdout(await report.unreadable(input));
    } else {
      const { file, known } = baseline?.apply(input) ?? { file: input, known: 0 };
      countFile(tally, file);
      if (baseline !== undefined) tally.known = (tally.known ?? 0) + known;
      io.stdout(await report.file(file));
    }
  }
  io.progress?.hide();
  if (options.updateBaseline === true) io.stderr(`${plainLine(baseline!.save())}\n`);
  else if (baseline !== undefined) tally.gone = baseline.gone;
  const exitCode = exitCodeOf(tally, options.maxWarnings);
  io.stdout(await report.end(tally, exitCode, houseRules));
  io.stderr(report.summary?.(tally) ?? "");
  return exitCode;
}

/** Undefined without `--baseline`. */
async function openBaseline(
  { baseline, updateBaseline: isUpdate = false, lint }: ValidateOptions,
  { cwd }: Io,
): Promise<Baseline | undefined> {
  if (baseline === undefined) {
    if (isUpdate) throw new UsageError("--update-baseline needs --baseline FILE");
    return undefined;
  }
  if (isUpdate && lint === false)
    throw new UsageError("--update-baseline needs the rules; remove --no-lint");
  const module = await import("../baseline/baseline.ts");
  return new module.Baseline(baseline, { cwd, isUpdate });
}
