import { lintArticle } from "@mineral-brief/schema/lint";
import { UsageError } from "../errors.ts";
import { exitCodeOf } from "../exit-code.ts";
import type { Io } from "../io.ts";
import { checkAll, type InputOptions } from "../pipeline/check-all.ts";
import { allReporters } from "../reporters/all-reporters.ts";

export interface ValidateOptions extends InputOptions {
  readonly reporter: string;
  readonly maxWarnings?: number | undefined;
  readonly notes?: boolean | undefined;
  readonly color?: boolean | undefined;
}

/** Checks every input and prints what was found. */
export async function validate(
  paths: readonly string[],
  options: ValidateOptions,
  io: Io,
): Promise<number> {
  if (paths.length === 0)
    throw new UsageError("name a file, a folder or a pattern, or - for standard input");
  const reporter = allReporters.find(({ name }) => name === options.reporter)!;
  const report = await checkAll(paths, options, io, lintArticle);
  io.stdout(
    await reporter.render(report, {
      color: options.color ?? io.color,
      notes: options.notes ?? false,
    }),
  );
  return exitCodeOf(report, options.maxWarnings);
}
