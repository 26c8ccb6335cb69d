import { availableParallelism } from "node:os";
import { setImmediate } from "node:timers/promises";
import type { CheckOptions } from "../../checking/check-input.ts";
import type { InputContext } from "../../inputs/open-input.ts";
import { Turns } from "../../turns.ts";
import { checkTask, type CheckResult } from "./check-task.ts";
import type { Step } from "./list-steps.ts";
import { hasThreads, ThreadPool } from "./thread-pool.ts";
import { workTime } from "./work-time.ts";

export interface RunOptions {
  /** How many threads, with this one. If undefined, as many as the machine runs at a time, once that saves a good deal of time. */
  readonly jobs?: number | undefined;
  /** Ends the run, which then throws its reason. */
  readonly signal?: AbortSignal | undefined;
  /** How many files the run has. */
  readonly files: number;
}

/** More threads than this have nothing to do: one of them lists, reads standard input and prints. */
const mostThreads = 8;
/**
 * Milliseconds of work that a run has taken, and that its threads would take off the rest if they cost nothing, when they
 * start. Before, the run is not warm and looks longer than it is. To start a thread and to warm it up costs some 400.
 */
const longRun = { taken: 400, saved: 1000 };

/** A step that has been done, with the result of its task; empty where it has none. */
export interface DoneStep {
  readonly step: Step;
  readonly result: CheckResult;
}

/** A step that waits for its turn. */
interface Pending {
  readonly step: Step;
  /** Undefined until it is there. */
  result: CheckResult | undefined;
  readonly done: Promise<void> | undefined;
}

/**
 * Does the steps of a run, on further threads too where that pays, and gives their results in the order of
 * the steps, however long each took.
 */
export async function* runSteps(
  steps: AsyncIterable<Step>,
  context: InputContext<CheckOptions>,
  { jobs, signal, files }: RunOptions,
): AsyncGenerator<DoneStep> {
  const threads = Math.min(jobs ?? availableParallelism(), mostThreads);
  const begun = workTime();
  const turns = new Turns(signal);
  const pending: Pending[] = [];
  let checked = 0;
  let pool: ThreadPool | undefined;

  const paysNow = ({ task, millisecondsLeft }: Step): boolean => {
    if (threads < 2 || !hasThreads) return false;
    if (jobs !== undefined) return true;
    const taken = workTime() - begun;
    if (taken <= longRun.taken) return false;
    // A stream that has taken a while takes, for all that is known, as long again.
    const left =
      task?.kind === "lines" ? (millisecondsLeft ?? taken) : (taken / checked) * (files - checked);
    return left * (1 - 1 / threads) > longRun.saved;
  };
  const begin = async (step: Step): Promise<Pending> => {
    const { task, isLocal, files: ended } = step;
    checked += ended;
    if (task === undefined) return { step, result: [], done: undefined };
    if (!isLocal && pool === undefined && paysNow(step))
      pool = new ThreadPool(threads - 1, { options: context.options, cwd: context.io.cwd });
    const promise = isLocal ? undefined : pool?.tryRun(task);
    if (promise === undefined)
      return { step, result: await checkTask(task, context), done: undefined };
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
      // Answers of threads come in, and their next tasks go out, only when this one pauses.
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
