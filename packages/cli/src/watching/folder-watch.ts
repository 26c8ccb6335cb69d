import { watch, type FSWatcher } from "node:fs";
import { dirname } from "node:path";
import { UsageError } from "../errors.ts";
import { statsOf } from "../inputs/stats-of.ts";

/** Milliseconds without a change that end a save. Editors write, rename and touch files in one save. */
const settleTime = 60;

/** Watches folders for changes. It does not watch files, because an editor that saves by renaming replaces the watched file. */
export class FolderWatch {
  readonly #signal: AbortSignal | undefined;
  readonly #watched = new Map<string, WatchedFolder>();
  #hasChanged = false;
  #timer: NodeJS.Timeout | undefined;
  #resolve: (() => void) | undefined;

  /** `signal` ends a wait for a change and throws its reason. */
  constructor(signal?: AbortSignal) {
    this.#signal = signal;
  }

  /**
   * Watches further folders, and watches a folder again that has replaced a watched one of the same name. Watches the
   * nearest parent of a folder that does not exist, so that creating the folder is a change.
   *
   * A folder that a later call adds counts as a change: it can have files that were saved before it was watched.
   * Throws UsageError if the system limit is reached.
   */
  follow(folders: readonly string[]): void {
    const isFirst = this.#watched.size === 0;
    const wanted = [...folders];
    for (const folder of wanted) {
      const identity = identityOf(folder);
      const watched = this.#watched.get(folder);
      if (watched !== undefined && watched.identity === identity) continue;
      this.#close(folder);
      try {
        const watcher = watch(folder, () => this.#onChange());
        // Windows reports a removed folder as an error.
        watcher.on("error", () => this.#onRemoved(folder));
        this.#watched.set(folder, { watcher, identity });
        if (!isFirst) this.#onChange();
      } catch (error) {
        const { code } = error as NodeJS.ErrnoException;
        if (code === "ENOENT") {
          // A drive that does not exist has no parent.
          if (dirname(folder) !== folder) wanted.push(dirname(folder));
          continue;
        }
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
    for (const folder of this.#watched.keys()) this.#close(folder);
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
    this.#watched.get(folder)?.watcher.close();
    this.#watched.delete(folder);
  }
}

interface WatchedFolder {
  readonly watcher: FSWatcher;
  /** As `identityOf` returned it when the watch began. */
  readonly identity: string | undefined;
}

/**
 * Returns a text that differs for a folder that was removed and created again, which a watcher on Linux and macOS does
 * not report. Undefined if there is no folder.
 */
function identityOf(folder: string): string | undefined {
  const stats = statsOf(folder);
  // A new folder often gets the inode of the removed one.
  return stats && `${stats.ino} ${stats.birthtimeMs}`;
}
