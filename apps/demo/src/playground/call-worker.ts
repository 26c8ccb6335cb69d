import type { WorkerMethod, WorkerMethods } from "./worker-methods.ts";
// oxlint-disable-next-line import/default -- Vite makes the export.
import workerAddress from "./worker/worker.ts?worker&url";

interface PendingCall {
  readonly resolve: (result: never) => void;
  readonly reject: (error: Error) => void;
}

const pendingCalls = new Map<number, PendingCall>();
let worker: Worker | undefined;
let nextId = 0;

/** Calls a method of the worker, and starts the worker on the first call. Results arrive in the order of the calls. */
export function callWorker<Method extends WorkerMethod>(
  method: Method,
  params: WorkerMethods[Method]["params"],
): Promise<WorkerMethods[Method]["result"]> {
  worker ??= startWorker();
  const id = nextId++;
  worker.postMessage({ id, method, params });
  return new Promise((resolve, reject) => pendingCalls.set(id, { resolve, reject }));
}

type WorkerMessage = { readonly id: number; readonly result?: never; readonly error?: string };

function startWorker(): Worker {
  const started = new Worker(trustedUrl(workerAddress), { type: "module" });
  started.addEventListener("message", ({ data }: MessageEvent<WorkerMessage>) => {
    const { resolve, reject } = pendingCalls.get(data.id)!;
    pendingCalls.delete(data.id);
    if (data.error === undefined) resolve(data.result!);
    else reject(new Error(data.error));
  });
  return started;
}

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ): { createScriptURL(address: string): string };
}

/** Creates a trusted script URL, which the page's Trusted Types policy requires. Other browsers accept any string. */
function trustedUrl(address: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  if (trustedTypes === undefined) return address;
  const rules = { createScriptURL: () => address };
  return trustedTypes.createPolicy("mineral-brief-worker", rules).createScriptURL(address);
}
