import type { CheckedFile } from "../../checking/checked-file.ts";
import type { UnreadableInput } from "../../inputs/source.ts";
import type { CheckOptions } from "../../checking/check-input.ts";
import type { InputContext } from "../../inputs/open-input.ts";
import { grouped } from "../../progress-line.ts";
import { listSteps } from "./list-steps.ts";
import { runSteps } from "./run-steps.ts";

export interface BulkOptions {
  /** The number of threads. Decided by the run if undefined. */
  readonly jobs?: number | undefined;
  /** Ends the run. */
  readonly signal?: AbortSignal | undefined;
}

/** Checks many inputs, or long ones, in their order and in little memory. */
export async function* checkBulk(
  names: readonly string[],
  context: InputContext<CheckOptions>,
  { jobs, signal }: BulkOptions,
): AsyncGenerator<CheckedFile | UnreadableInput> {
  const soFar = { files: 0, articles: 0 };
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
        ? `checked ${grouped(soFar.articles)} articles`
        : `checked ${grouped(soFar.files)} of ${grouped(names.length)} files, ${grouped(soFar.articles)} articles`,
    );
    yield* step.finish(result);
  }
}
