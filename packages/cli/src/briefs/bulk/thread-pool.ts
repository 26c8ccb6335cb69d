import { existsSync } from "node:fs";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { UsageError } from "../../errors.ts";
import type { CheckOptions } from "../../checking/check-input.ts";
import type { CheckResult, CheckTask } from "./check-task.ts";

/** The data that a thread starts with. */
export interface ThreadData {
  readonly options: CheckOptions;
  readonly cwd: string;
}

/** The message that a thread sends after a task. */
export type ThreadAnswer =
  | { readonly result: CheckResult }
  /** The message of a UsageError. Messages between threads do not keep its class. */
  | { readonly usage: string }
  | { readonly error: unknown };

/** The program of a thread, next to the chunks of the built CLI. */
const program = join(import.meta.dirname, "../check-thread.cjs");

/** Whether threads are available. They are not if the CLI runs from source, as in tests. */
export const hasThreads = existsSync(program);

/** Tasks that a thread has at a time. The second one is ready when the first one ends. */
const tasksPerThread = 2;

interface Waiting {
  readonly resolve: (result: CheckResult) => void;
  readonly reject: (error: unknown) => void;
}

interface Thread {
  readonly worker: Worker;
  /** In the order in which the tasks were sent. */
  readonly waiting: Waiting[];
}

/** Worker threads that run tasks. An error in a thread rejects the promise of its task. */
export class ThreadPool {
  readonly #threads: readonly Thread[];

  constructor(count: number, data: ThreadData) {
    this.#threads = Array.from({ length: count }, () => startThread(data));
  }

  /** Sends a task to the thread with the fewest tasks. Returns undefined if all threads are busy. */
  tryRun(task: CheckTask): Promise<CheckResult> | undefined {
    const leastBusy = this.#threads.reduce((least, thread) =>
      thread.waiting.length < least.waiting.length ? thread : least,
    );
    if (leastBusy.waiting.length >= tasksPerThread) return undefined;
    return new Promise((resolve, reject) => {
      leastBusy.waiting.push({ resolve, reject });
      leastBusy.worker.postMessage(task);
    });
  }

  async close(): Promise<void> {
    await Promise.all(this.#threads.map(({ worker }) => worker.terminate()));
  }
}

function startThread(data: ThreadData): Thread {
  const worker = new Worker(program, {
    workerData: data,
    // A task leaves little garbage. With the default size, garbage collection would start later and need more memory.
    resourceLimits: { maxYoungGenerationSizeMb: 6 },
  });
  const thread: Thread = { worker, waiting: [] };
  const failAll = (error: unknown): void => {
    for (const { reject } of thread.waiting.splice(0)) reject(error);
  };
  worker.on("message", (answer: ThreadAnswer) => {
    const { resolve, reject } = thread.waiting.shift()!;
    if ("result" in answer) resolve(answer.result);
    else reject("usage" in answer ? new UsageError(answer.usage) : answer.error);
  });
  worker.on("error", failAll);
  worker.on("exit", (code) => failAll(new Error(`a worker thread exited with code ${code}`)));
  return thread;
}
