import type { Question, Questions } from "./replies.ts";
// oxlint-disable-next-line import/default -- Vite makes the export.
import workerAddress from "./worker/worker.ts?worker&url";

interface Waiting {
  readonly resolve: (reply: never) => void;
  readonly reject: (failure: Error) => void;
}

const waiting = new Map<number, Waiting>();
let worker: Worker | undefined;
let asked = 0;

/** Asks the worker, and starts it the first time. It answers in the order of the questions. */
export function askWorker<Q extends Question>(
  question: Q,
  ask: Questions[Q]["ask"],
): Promise<Questions[Q]["reply"]> {
  worker ??= startWorker();
  const id = asked++;
  worker.postMessage({ id, question, ask });
  return new Promise((resolve, reject) => waiting.set(id, { resolve, reject }));
}

type WorkerReply = { readonly id: number; readonly reply?: never; readonly failure?: string };

function startWorker(): Worker {
  const started = new Worker(trustedAddress(workerAddress), { type: "module" });
  started.addEventListener("message", ({ data }: MessageEvent<WorkerReply>) => {
    const { resolve, reject } = waiting.get(data.id)!;
    waiting.delete(data.id);
    if (data.failure === undefined) resolve(data.reply!);
    else reject(new Error(data.failure));
  });
  return started;
}

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ): { createScriptURL(address: string): string };
}

/** The page's policy trusts no address of a script but what this makes; a browser without Trusted Types takes any. */
function trustedAddress(address: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  if (trustedTypes === undefined) return address;
  const rules = { createScriptURL: () => address };
  return trustedTypes.createPolicy("mineral-brief-worker", rules).createScriptURL(address);
}
