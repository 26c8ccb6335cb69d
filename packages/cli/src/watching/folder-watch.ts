import { watch, type FSWatcher } from "node:fs";
import { UsageError } from "../errors.ts";

/** Milliseconds without a change after which a save is over: editors write, rename and touch in one go. */
const quiet = 60;

/** Tells when something changes in folders. Folders, not files: an editor that saves by renaming leaves a watched file behind. */
export class FolderWatch {
  readonly #signal: AbortSignal | undefined;
  readonly #watchers = new Map<string, FSWatcher>();
  #hasChanged = false;
  #timer: NodeJS.Timeout | undefined;
  #tell: (() => void) | undefined;

  /** `signal` ends a wait for a change: its reason is thrown. */
  constructor(signal?: AbortSignal) {
    this.#signal = signal;
  }

  /** Watches these folders too. Throws UsageError where the system does not allow so many. */
  follow(folders: readonly string[]): void {
    for (const folder of folders) {
      if (this.#watchers.has(folder)) continue;
      try {
        const watcher = watch(folder, () => this.#note());
        // A folder that is removed is no fault; a new one of that name is followed again.
        watcher.on("error", () => this.#drop(folder));
        this.#watchers.set(folder, watcher);
      } catch (error) {
        const { code } = error as NodeJS.ErrnoException;
        if (code === "ENOENT") continue;
        // Open ones would keep the process alive.
        this.close();
        throw new UsageError(
          `${folder}: cannot be watched (${code}); the system limits how many folders are, so watch fewer`,
        );
      }
    }
  }

  /** Waits for a change, and until nothing more changes for a moment. A change since the last one counts. */
  async nextChange(): Promise<void> {
    const waited = new AbortController();
    try {
      this.#signal?.throwIfAborted();
      await new Promise<void>((resolve, reject) => {
        const stop = (): void => reject(this.#signal!.reason as Error);
        this.#signal?.addEventListener("abort", stop, { signal: waited.signal });
        this.#tell = resolve;
        if (this.#hasChanged) this.#note();
      });
    } finally {
      waited.abort();
    }
    this.#hasChanged = false;
  }

  /** Watches nothing any more. */
  close(): void {
    clearTimeout(this.#timer);
    for (const folder of this.#watchers.keys()) this.#close(folder);
  }

  #note(): void {
    this.#hasChanged = true;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#tell?.(), quiet);
  }

  #drop(folder: string): void {
    this.#close(folder);
    this.#note();
  }

  #close(folder: string): void {
    this.#watchers.get(folder)?.close();
    this.#watchers.delete(folder);
  }
}
