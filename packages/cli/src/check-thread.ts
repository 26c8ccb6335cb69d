import { parentPort, workerData } from "node:worker_threads";
import { settingsFinder } from "./config/settings-finder.ts";
import { UsageError } from "./errors.ts";
import type { Io } from "./io.ts";
import { checkTask, type CheckTask } from "./briefs/bulk/check-task.ts";
import type { ThreadAnswer, ThreadData } from "./briefs/bulk/thread-pool.ts";

// The program of a worker thread: runs the tasks that it receives, one after the other.
const { options, cwd } = workerData as ThreadData;
const nothing = (): void => undefined;
const io: Io = {
  async *stdin() {},
  stdout: nothing,
  stderr: nothing,
  cwd,
  color: false,
  isTerminal: false,
  isAgent: false,
};
const context = { options, io, findSettings: settingsFinder(options, cwd) };

async function answer(task: CheckTask): Promise<ThreadAnswer> {
  try {
    return { result: await checkTask(task, context) };
  } catch (error) {
    return error instanceof UsageError ? { usage: error.message } : { error };
  }
}

let previous = Promise.resolve();
parentPort!.on("message", (task: CheckTask) => {
  previous = previous.then(async () => parentPort!.postMessage(await answer(task)));
});
