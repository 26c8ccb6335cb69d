import type { WorkerMethod, WorkerMethods } from "./worker-methods.ts";
// oxlint-disable-next-line import/default -- Vite makes the export.
import workerAddress from "./worker/worker.ts?worker&url";

/** The worker cannot start, has stopped, or could not answer a call. */
export class WorkerFailure extends Error {
  override readonly name = "WorkerFailure";
}

interface PendingCall {
  readonly resolve: (result: never) => void;
  readonly reject: (error: WorkerFailure) => void;
}

const pendingCalls = new Map<number, PendingCall>();
let worker: Worker | undefined;
let nextId = 0;

/**
 * Calls a method of the worker, and starts the worker if it is not running. Results arrive in the order of the calls.
 * Rejects with a WorkerFailure.
 */
export function callWorker<Method extends WorkerMethod>(
  method: Method,
  params: WorkerMethods[Method]["params"],
): Promise<WorkerMethods[Method]["result"]> {
  return new Promise((resolve, reject) => {
    const id = nextId++;
    pendingCalls.set(id, { resolve, reject });
    try {
      worker ??= startWorker();
      worker.postMessage({ id, method, params });
    } catch (error) {
      stopWorker(String(error));
    }
  });
}

/** Stops the worker. Its calls fail with the reason; the next call starts it again. */
export function stopWorker(reason: string): void {
  worker?.terminate();
  worker = undefined;
  const calls = [...pendingCalls.values()];
  pendingCalls.clear();
  for (const { reject } of calls) reject(new WorkerFailure(reason));
}

type WorkerMessage = { readonly id: number; readonly result?: never; readonly error?: string };

function startWorker(): Worker {
  const started = new Worker(trustedUrl(workerAddress), { type: "module" });
  started.addEventListener("message", ({ data }: MessageEvent<WorkerMessage>) => {
    const call = pendingCalls.get(data.id);
    pendingCalls.delete(data.id);
    if (data.error === undefined) call?.resolve(data.result!);
    else call?.reject(new WorkerFailure(data.error));
  });
  // A script that cannot load gives an event without a message.
  started.addEventListener("error", ({ message }) => {
    if (worker === started) stopWorker(message || "its script could not be loaded");
  });
  return started;
}

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ): { createScriptURL(address: string): string };
}

let policy: ReturnType<TrustedTypes["createPolicy"]> | undefined;

/** Creates a trusted script URL, which the page's Trusted Types policy requires. Other browsers accept any string. */
function trustedUrl(address: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  if (trustedTypes === undefined) return address;
  // A policy can be created only once.
  policy ??= trustedTypes.createPolicy("mineral-brief-worker", { createScriptURL: (url) => url });
  return policy.createScriptURL(address);
}
