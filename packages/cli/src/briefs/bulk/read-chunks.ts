import { closeSync, openSync, readSync } from "node:fs";

const chunkSize = 48 * 1024;

/** Reads a file piece by piece, to where it ends by then. Throws what the system says when it refuses. */
export function* readChunks(path: string): Generator<Uint8Array> {
  const file = openSync(path, "r");
  try {
    for (;;) {
      const chunk = new Uint8Array(chunkSize);
      const length = readSync(file, chunk);
      if (length === 0) return;
      yield chunk.subarray(0, length);
    }
  } finally {
    closeSync(file);
  }
}
