import type { CheckedFile } from "../../checking/checked-file.ts";
import type { UnreadableInput } from "../../inputs/source.ts";
import type { CheckOptions } from "../../checking/check-input.ts";
import type { InputContext } from "../../inputs/open-input.ts";
import { repeatFinder } from "../repeats/repeat-finder.ts";
import { formatCount } from "../../progress-line.ts";
import { listSteps } from "./list-steps.ts";
import { runSteps } from "./run-steps.ts";

export interface BulkOptions {
  /** The number of threads. If undefined, the run decides. */
  readonly jobs?: number | undefined;
  /** Aborts the run. */
  readonly signal?: AbortSignal | undefined;
}

/** Checks many or large inputs, in their order and with little memory. */
export async function* checkBulk(
  names: readonly string[],
  context: InputContext<CheckOptions>,
  { jobs, signal }: BulkOptions,
): AsyncGenerator<CheckedFile | UnreadableInput> {
  const soFar = { files: 0, articles: 0 };
  const findRepeats = repeatFinder();
  const steps = listSteps(names, context.options, context.io);
  for await (const { step, result } of runSteps(steps, context, {
    jobs,
    signal,
    files: names.length,
  })) {
    for (const checked of result) if ("documents" in checked) soFar.articles += checked.documents;
    soFar.files += step.files;
    context.io.progress?.show(() =>
      names.length === 1
        ? `checked ${formatCount(soFar.articles)} articles`
        : `checked ${formatCount(soFar.files)} of ${formatCount(names.length)} files, ${formatCount(soFar.articles)} articles`,
    );
    yield* step.finish(await Promise.all(result.map(findRepeats)));
  }
}
