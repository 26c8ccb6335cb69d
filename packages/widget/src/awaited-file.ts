/** A file that only some briefs need, and wait for. */
export class AwaitedFile<Exports> {
  /** What the file exports, from the time that it has loaded. */
  exports: Exports | undefined;
  readonly #import: () => Promise<Exports>;
  #loading: Promise<void> | undefined;
  #isSettled = false;

  constructor(load: () => Promise<Exports>) {
    this.#import = load;
  }

  /** Loads the file. Undefined if there is nothing to wait for: it has arrived or failed. */
  load(): Promise<void> | undefined {
    if (this.#isSettled) return undefined;
    this.#loading ??= this.#settle();
    return this.#loading;
  }

  async #settle(): Promise<void> {
    try {
      this.exports = await this.#import();
    } catch {
      // A brief is complete without it.
    }
    this.#isSettled = true;
  }
}
