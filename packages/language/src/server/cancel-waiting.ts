import type { ConnectionStrategy } from "vscode-languageserver";

/** `RequestCancelled` of the protocol. */
const requestCancelled = -32_800;

/** Answers a request that is cancelled while it waits, so that a fast typist does not wait for answers to earlier keys. */
export const cancelWaiting: ConnectionStrategy = {
  cancelUndispatched: () => ({
    jsonrpc: "2.0",
    id: null,
    error: { code: requestCancelled, message: "the editor cancelled the request" },
  }),
};
