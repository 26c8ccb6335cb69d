import { availableParallelism, loadavg } from "node:os";
import { setImmediate } from "node:timers/promises";
import type { CheckOptions } from "../../checking/check-input.ts";
import type { InputContext } from "../../inputs/open-input.ts";
import { Turns } from "../../turns.ts";
import { checkTask, type CheckResult } from "./check-task.ts";
import { freeThreads } from "./free-threads.ts";
import type { Step } from "./list-steps.ts";
import { hasThreads, ThreadPool } from "./thread-pool.ts";
import { workTime } from "./time-left.ts";

export interface RunOptions {
  /** How many threads to use, including this one. If undefined, one per idle processor, once that saves enough time. */
  readonly jobs?: number | undefined;
  /** Aborts the run, which then throws the reason of the signal. */
  readonly signal?: AbortSignal | undefined;
  /** How many files the run has. */
  readonly files: number;
}

/** More threads would be idle: the main thread lists files, reads standard input and prints. */
const maxThreads = 8;
/**
 * Milliseconds of work: threads start if the run has taken longer than `taken` and they would save more than `saved`.
 *
 * An estimate before `taken` is too high, because the code is not compiled yet. Starting a thread costs about 400 ms.
 */
const threadThreshold = { taken: 400, saved: 1000 };

/** A completed step, with the result of its task; empty if the step has no task. */
export interface DoneStep {
  readonly step: Step;
  readonly result: CheckResult;
}

/** A step that is running or waits to be reported. */
interface Pending {
  readonly step: Step;
  /** Undefined while the task runs. */
  result: CheckResult | undefined;
  readonly done: Promise<void> | undefined;
}

/** Runs the steps, with more threads if that saves time. Yields the results in the order of the steps. */
export async function* runSteps(
  steps: AsyncIterable<Step>,
  context: InputContext<CheckOptions>,
  { jobs, signal, files }: RunOptions,
): AsyncGenerator<DoneStep> {
  const threads = Math.min(jobs ?? freeThreads(availableParallelism(), loadavg()[0]!), maxThreads);
  const begun = workTime();
  const turns = new Turns(signal);
  const pending: Pending[] = [];
  let checked = 0;
  let pool: ThreadPool | undefined;

  const threadsSaveTime = ({ task, millisecondsLeft }: Step): boolean => {
    if (threads < 2 || !hasThreads) return false;
    if (jobs !== undefined) return true;
    const taken = workTime() - begun;
    if (taken <= threadThreshold.taken) return false;
    // The length of a stream is unknown. Assume that the rest takes as long as the first part.
    const left =
      task?.kind === "lines"
        ? (millisecondsLeft?.() ?? taken)
        : (taken / checked) * (files - checked);
    return left * (1 - 1 / threads) > threadThreshold.saved;
  };
  const begin = async (step: Step): Promise<Pending> => {
    const { task, isLocal, files: completed } = step;
    checked += completed;
    if (task === undefined) return { step, result: [], done: undefined };
    if (!isLocal && pool === undefined && threadsSaveTime(step))
      pool = new ThreadPool(threads - 1, { options: context.options, cwd: context.io.cwd });
    const promise = isLocal ? undefined : pool?.tryRun(task);
    if (promise === undefined)
      return { step, result: await checkTask(task, context, turns), done: undefined };
    const waiting: Pending = {
      step,
      result: undefined,
      done: promise.then((result) => void (waiting.result = result)),
    };
    // Avoids an unhandled rejection; `await done` still throws.
    waiting.done!.catch(() => undefined);
    return waiting;
  };

  try {
    for await (const step of steps) {
      pending.push(await begin(step));
      // Messages to and from threads are delivered only when this thread yields to the event loop.
      if (pool !== undefined) await setImmediate();
      await turns.take();
      if (pending.length > 4 * threads) await pending[0]!.done;
      while (pending[0]?.result !== undefined) yield doneStep(pending.shift()!);
    }
    for (const waiting of pending) {
      await waiting.done;
      yield doneStep(waiting);
    }
  } finally {
    await pool?.close();
  }
}

function doneStep({ step, result }: Pending): DoneStep {
  return { step, result: result! };
}
