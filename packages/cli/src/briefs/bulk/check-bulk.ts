import type { CheckedFile } from "../../checking/checked-file.ts";
import type { SourceFailure } from "../../inputs/source.ts";
import type { CheckContext } from "./check-task.ts";
import { listSteps } from "./list-steps.ts";
import { runSteps } from "./run-steps.ts";

export interface BulkOptions {
  /** The number of threads. Decided by the run if undefined. */
  readonly jobs?: number | undefined;
  /** Called after each step with what has been checked. */
  readonly onProgress?: ((soFar: { files: number; articles: number }) => void) | undefined;
}

/** Checks many inputs, or long ones, in their order and in little memory. */
export async function* checkBulk(
  names: readonly string[],
  context: CheckContext,
  { jobs, onProgress }: BulkOptions,
): AsyncGenerator<CheckedFile | SourceFailure> {
  const soFar = { files: 0, articles: 0 };
  const steps = listSteps(names, context.options, context.io);
  for await (const { step, result } of runSteps(steps, context, { jobs, files: names.length })) {
    for (const checked of result) if ("documents" in checked) soFar.articles += checked.documents;
    soFar.files += step.files;
    onProgress?.(soFar);
    yield* step.finish(result);
  }
}
