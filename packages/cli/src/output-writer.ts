import { writeSync } from "node:fs";
import { usageErrorFor } from "./errors.ts";

/** Error codes of a pipe whose reader has closed it. */
const closedPipeCodes = new Set(["EPIPE", "EOF", "ECONNRESET"]);

/**
 * Returns a function that writes to standard output or standard error.
 *
 * It writes synchronously, so that a slow reader slows the run and no output accumulates in memory. It does
 * nothing after the reader has closed the pipe. Throws UsageError if standard output cannot be written, for
 * example because the disk is full. Ignores errors of standard error, because they cannot be reported.
 */
export function outputWriter(
  process: NodeJS.Process,
  name: "stdout" | "stderr",
): (text: string) => void {
  // A Windows console needs text, not bytes.
  if (process.platform === "win32") return throughStream(process, name);
  const descriptor = name === "stdout" ? 1 : 2;
  let isOpen = true;
  return (text) => {
    if (!isOpen) return;
    try {
      writeAll(descriptor, Buffer.from(text));
    } catch (error) {
      isOpen = false;
      fail(error, name);
    }
  };
}

/** Writes all bytes to an open file or pipe. Throws a system error. */
export function writeAll(descriptor: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length;) {
    try {
      at += writeSync(descriptor, bytes, at);
    } catch (error) {
      // Another process that shares the pipe has made it non-blocking. Wait 2 ms and try again.
      if ((error as NodeJS.ErrnoException).code !== "EAGAIN") throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2);
    }
  }
}

function throughStream(process: NodeJS.Process, name: "stdout" | "stderr"): (text: string) => void {
  let stream: NodeJS.WriteStream | undefined;
  return (text) => {
    if (stream === undefined) {
      stream = process[name];
      stream.on("error", (error) => fail(error, name));
    }
    stream.write(text);
  };
}

function fail(error: unknown, name: "stdout" | "stderr"): void {
  if (name === "stderr" || closedPipeCodes.has((error as NodeJS.ErrnoException).code ?? "")) return;
  throw usageErrorFor("standard output", error);
}
