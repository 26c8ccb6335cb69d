import { workTime } from "./work-time.ts";

/** Tells from how a file has been read so far how long the rest will take. */
export class Pace {
  readonly #size: number | undefined;
  readonly #begun = workTime();
  #read = 0;

  /** `size` is that of the file in bytes; undefined where nobody knows. */
  constructor(size: number | undefined) {
    this.#size = size;
  }

  /** Undefined where nobody knows. */
  get millisecondsLeft(): number | undefined {
    if (this.#size === undefined || this.#read === 0) return undefined;
    const left = Math.max(0, this.#size - this.#read);
    return ((workTime() - this.#begun) / this.#read) * left;
  }

  /** Gives pieces of the file on, and counts them. */
  *count(chunks: Iterable<Uint8Array>): Generator<Uint8Array> {
    for (const chunk of chunks) {
      this.#read += chunk.length;
      yield chunk;
    }
  }
}
