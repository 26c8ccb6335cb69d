import { watch, type FSWatcher } from "node:fs";
import { UsageError } from "../errors.ts";

/** Milliseconds without a change that end a save. Editors write, rename and touch files in one save. */
const settleTime = 60;

/** Watches folders for changes. It does not watch files, because an editor that saves by renaming replaces the watched file. */
export class FolderWatch {
  readonly #signal: AbortSignal | undefined;
  readonly #watchers = new Map<string, FSWatcher>();
  #hasChanged = false;
  #timer: NodeJS.Timeout | undefined;
  #resolve: (() => void) | undefined;

  /** `signal` ends a wait for a change and throws its reason. */
  constructor(signal?: AbortSignal) {
    this.#signal = signal;
  }

  /** Watches further folders. Throws UsageError if the system limit is reached. */
  follow(folders: readonly string[]): void {
    for (const folder of folders) {
      if (this.#watchers.has(folder)) continue;
      try {
        const watcher = watch(folder, () => this.#onChange());
        // Removing a folder is not an error. A new folder with this name is watched again.
        watcher.on("error", () => this.#onRemoved(folder));
        this.#watchers.set(folder, watcher);
      } catch (error) {
        const { code } = error as NodeJS.ErrnoException;
        if (code === "ENOENT") continue;
        // Open watchers would keep the process alive.
        this.close();
        throw new UsageError(
          `${folder}: cannot be watched (${code}); the system limits the number of watched folders, so watch fewer`,
        );
      }
    }
  }

  /** Waits for a change, then until the save is complete. A change since the last call counts. */
  async nextChange(): Promise<void> {
    const waited = new AbortController();
    try {
      this.#signal?.throwIfAborted();
      await new Promise<void>((resolve, reject) => {
        const stop = (): void => reject(this.#signal!.reason as Error);
        this.#signal?.addEventListener("abort", stop, { signal: waited.signal });
        this.#resolve = resolve;
        if (this.#hasChanged) this.#onChange();
      });
    } finally {
      waited.abort();
    }
    this.#hasChanged = false;
  }

  /** Stops watching. */
  close(): void {
    clearTimeout(this.#timer);
    for (const folder of this.#watchers.keys()) this.#close(folder);
  }

  #onChange(): void {
    this.#hasChanged = true;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#resolve?.(), settleTime);
  }

  #onRemoved(folder: string): void {
    this.#close(folder);
    this.#onChange();
  }

  #close(folder: string): void {
    this.#watchers.get(folder)?.close();
    this.#watchers.delete(folder);
  }
}
