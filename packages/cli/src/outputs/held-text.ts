import { TemporaryStore } from "./temporary-store.ts";

/** In bytes. */
const chunkSize = 256 * 1024;

/** Text for standard output that waits on disk until the end of the run, because findings decide whether it is printed. */
export class HeldText {
  readonly #store = new TemporaryStore();

  /** Throws UsageError if there is no room for it. */
  write(text: string): void {
    this.#store.append(Buffer.from(text));
  }

  print(stdout: (text: string) => void): void {
    const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
    const bytes = Buffer.allocUnsafe(chunkSize);
    for (let at = 0; ;) {
      const length = this.#store.read(bytes, at);
      if (length === 0) return;
      stdout(decoder.decode(bytes.subarray(0, length), { stream: true }));
      at += length;
    }
  }

  /** Removes the text. */
  discard(): void {
    this.#store.close();
  }
}
