/** Estimates how long the rest of a file will take from the time that its first part took. */
export class TimeLeft {
  readonly #size: number | undefined;
  readonly #begun = workTime();
  #read = 0;

  /** `size` is the size of the file in bytes; undefined if unknown. */
  constructor(size: number | undefined) {
    this.#size = size;
  }

  /** Estimated milliseconds left; undefined if unknown. */
  get milliseconds(): number | undefined {
    if (this.#size === undefined || this.#read === 0) return undefined;
    const left = Math.max(0, this.#size - this.#read);
    return ((workTime() - this.#begun) / this.#read) * left;
  }

  /** Passes the chunks of the file on, and counts their bytes. */
  *count(chunks: Iterable<Uint8Array>): Generator<Uint8Array> {
    for (const chunk of chunks) {
      this.#read += chunk.length;
      yield chunk;
    }
  }
}

/**
 * Milliseconds of processor time that this process has used.
 *
 * Elapsed time would count a slow pipe or a busy machine as work, which more threads cannot speed up.
 */
export function workTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
