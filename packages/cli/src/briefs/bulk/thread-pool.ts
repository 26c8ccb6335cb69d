import { existsSync } from "node:fs";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { UsageError } from "../../errors.ts";
import type { CheckOptions } from "../../checking/check-input.ts";
import type { CheckResult, CheckTask } from "./check-task.ts";

/** What a thread starts with. */
export interface ThreadData {
  readonly options: CheckOptions;
  readonly cwd: string;
}

/** What a thread says when it has done a task, or could not. */
export type ThreadAnswer =
  | { readonly result: CheckResult }
  /** The message of a UsageError, whose class a message between threads loses. */
  | { readonly usage: string }
  | { readonly error: unknown };

/** The program of a thread stands beside the chunks of the built CLI. */
const program = join(import.meta.dirname, "../check-thread.cjs");

/** Whether there are threads: not where the CLI runs from its source, in tests. */
export const hasThreads = existsSync(program);

/** Tasks that a thread has at a time, so that it need not wait for the next. */
const ahead = 2;

interface Waiting {
  readonly resolve: (result: CheckResult) => void;
  readonly reject: (error: unknown) => void;
}

interface Thread {
  readonly worker: Worker;
  /** In the order in which they were given. */
  readonly waiting: Waiting[];
}

/** Threads that do tasks. A fault in one of them is thrown by the task that met it. */
export class ThreadPool {
  readonly #threads: readonly Thread[];

  constructor(count: number, data: ThreadData) {
    this.#threads = Array.from({ length: count }, () => startThread(data));
  }

  /** Gives a task to the thread that has least to do; undefined where all have enough. */
  tryRun(task: CheckTask): Promise<CheckResult> | undefined {
    const idlest = this.#threads.reduce((least, thread) =>
      thread.waiting.length < least.waiting.length ? thread : least,
    );
    if (idlest.waiting.length >= ahead) return undefined;
    return new Promise((resolve, reject) => {
      idlest.waiting.push({ resolve, reject });
      idlest.worker.postMessage(task);
    });
  }

  async close(): Promise<void> {
    await Promise.all(this.#threads.map(({ worker }) => worker.terminate()));
  }
}

function startThread(data: ThreadData): Thread {
  const worker = new Worker(program, {
    workerData: data,
    // What a task leaves behind is small and soon gone; with more room an engine would tidy up later.
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
  worker.on("exit", (code) => failAll(new Error(`a thread has ended with code ${code}`)));
  return thread;
}
