import { closeSync, mkdtempSync, openSync, readSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { usageErrorFor } from "../errors.ts";
import { writeAll } from "../output-writer.ts";

/** Bytes on disk that only this run needs, so that memory does not grow with them. */
export class TemporaryStore {
  #file: { readonly folder: string; readonly descriptor: number } | undefined;
  #size = 0;

  /** Adds bytes, and returns their offset. Throws UsageError if there is no room for them. */
  append(bytes: Uint8Array): number {
    const offset = this.#size;
    try {
      this.#file ??= openFile();
      writeAll(this.#file.descriptor, bytes);
    } catch (error) {
      throw usageErrorFor(tmpdir(), error);
    }
    this.#size += bytes.length;
    return offset;
  }

  /** Reads bytes from an offset into a buffer, and returns how many: fewer only at the end. */
  read(buffer: Uint8Array, offset: number): number {
    return this.#file === undefined
      ? 0
      : readSync(this.#file.descriptor, buffer, 0, buffer.length, offset);
  }

  /** Removes the bytes. */
  close(): void {
    if (this.#file === undefined) return;
    closeSync(this.#file.descriptor);
    rmSync(this.#file.folder, { recursive: true, force: true });
    this.#file = undefined;
  }
}

function openFile(): { folder: string; descriptor: number } {
  const folder = mkdtempSync(join(tmpdir(), "mineral-brief-"));
  const descriptor = openSync(join(folder, "bytes"), "wx+", 0o600);
  // An open file without a name ends with the process, also if that is killed. Windows does not allow it.
  if (process.platform !== "win32") rmSync(folder, { recursive: true, force: true });
  return { folder, descriptor };
}
