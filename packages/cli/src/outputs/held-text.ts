import { closeSync, mkdtempSync, openSync, readSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { usageErrorFor } from "../errors.ts";
import { writeAll } from "../output-writer.ts";

/** In bytes. */
const chunkSize = 256 * 1024;

/** Text for standard output that waits on disk until the end of the run, because findings decide whether it is printed. */
export class HeldText {
  readonly #folder: string;
  #descriptor: number | undefined;

  /** Throws UsageError if there is no room for it, as does `write`. */
  constructor() {
    try {
      this.#folder = mkdtempSync(join(tmpdir(), "mineral-brief-convert-"));
    } catch (error) {
      throw usageErrorFor(tmpdir(), error);
    }
    this.#descriptor = openSync(join(this.#folder, "output"), "wx+", 0o600);
  }

  write(text: string): void {
    try {
      writeAll(this.#descriptor!, Buffer.from(text));
    } catch (error) {
      throw usageErrorFor(this.#folder, error);
    }
  }

  print(stdout: (text: string) => void): void {
    const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
    const bytes = Buffer.allocUnsafe(chunkSize);
    for (let at = 0; ;) {
      const length = readSync(this.#descriptor!, bytes, 0, chunkSize, at);
      if (length === 0) return;
      stdout(decoder.decode(bytes.subarray(0, length), { stream: true }));
      at += length;
    }
  }

  /** Removes the text. */
  discard(): void {
    if (this.#descriptor === undefined) return;
    closeSync(this.#descriptor);
    rmSync(this.#folder, { recursive: true, force: true });
    this.#descriptor = undefined;
  }
}
