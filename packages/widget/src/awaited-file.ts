/** Milliseconds. All briefs that waited for a file that has failed are displayed in this time. */
const retryDelay = 1000;

/** A file that only some briefs need. If it cannot be loaded, a later need tries again. */
export class AwaitedFile<Exports> {
  /** What the file exports, from the time that it has loaded. */
  exports: Exports | undefined;
  readonly #import: () => Promise<Exports>;
  #loading: Promise<void> | undefined;
  #retryTime = 0;

  constructor(load: () => Promise<Exports>) {
    this.#import = load;
  }

  /** Loads the file. Undefined if there is nothing to wait for: it has arrived, or has just failed. Never rejects. */
  load(): Promise<void> | undefined {
    if (this.exports || Date.now() < this.#retryTime) return undefined;
    this.#loading ??= this.#import()
      .then((exports) => {
        this.exports = exports;
      })
      .catch(() => {
        // A brief is complete without it.
      })
      .finally(() => {
        this.#retryTime = Date.now() + retryDelay;
        this.#loading = undefined;
      });
    return this.#loading;
  }
}
