import { writeSync } from "node:fs";
import { describeFileError, UsageError } from "./errors.ts";

/** Codes of the system for a pipe whose reader has gone. */
const readerGone = new Set(["EPIPE", "EOF", "ECONNRESET"]);

/**
 * What writes to an output of a process, all of it before it returns, so that a slow reader slows the run and
 * nothing piles up.
 *
 * After its reader has gone it does nothing. Throws UsageError where standard output cannot be written, as on
 * a full disk; standard error then says nothing, for there is nowhere to say it.
 */
export function outputOf(
  process: NodeJS.Process,
  name: "stdout" | "stderr",
): (text: string) => void {
  // A Windows console wants text, not bytes.
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

function writeAll(descriptor: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length;) {
    try {
      at += writeSync(descriptor, bytes, at);
    } catch (error) {
      // Somebody who shares the pipe has told it not to wait; so this waits a little and tries again.
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
  if (name === "stderr" || readerGone.has((error as NodeJS.ErrnoException).code ?? "")) return;
  const message = describeFileError(error);
  if (message === undefined) throw error;
  throw new UsageError(`standard output: ${message}`);
}
