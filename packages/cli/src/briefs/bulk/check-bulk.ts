import type { CheckedFile, CheckedSource } from "../../checking/checked-file.ts";
import type { UnreadableInput } from "../../inputs/source.ts";
import type { CheckOptions } from "../../checking/check-input.ts";
import { openInput, openSource, type InputContext } from "../../inputs/open-input.ts";
import { repeatFinder } from "../repeats/repeat-finder.ts";
import type { Reopen } from "../repeats/repeated-articles.ts";
import { formatCount } from "../../progress-line.ts";
import type { CheckResult, CheckTask } from "./check-task.ts";
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
  const findRepeats = repeatFinder({ ...context.options, compareIds: true });
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
    const compared: CheckResult[number][] = [];
    for (const [index, checked] of result.entries())
      compared.push(await findRepeats(checked, reopener(checked, step.task!, index, context)));
    yield* step.finish(compared);
  }
}

/** Makes a function that opens an input of a task again. */
function reopener(
  checked: CheckResult[number],
  task: CheckTask,
  index: number,
  context: InputContext<CheckOptions>,
): Reopen {
  const { source } = task.kind === "lines" ? task : (checked as Partial<CheckedSource>);
  if (source !== undefined) return () => openSource(source, source.name, context);
  const name = task.kind === "files" ? task.names[index]! : task.path;
  return () => openInput(name, context);
}
