/** Seconds of work after which to yield to the event loop. */
const turnLength = 0.05;

/** Yields to the event loop during long synchronous work, so that signals, timers and connections are handled. */
export class Turns {
  readonly #signal: AbortSignal | undefined;
  // Not `performance.now()`: the first use of `performance` loads a part of Node for 2 ms.
  #next = process.uptime() + turnLength;

  /** `signal` aborts the work; undefined if nothing does. */
  constructor(signal?: AbortSignal) {
    this.#signal = signal;
  }

  /** Yields if it is time. Call this between two pieces of work. Throws the reason of the signal once it is aborted. */
  async take(): Promise<void> {
    if (process.uptime() >= this.#next) {
      // Not `node:timers/promises`, which is one more module to load.
      await new Promise((resolve) => setImmediate(resolve));
      this.#next = process.uptime() + turnLength;
    }
    this.#signal?.throwIfAborted();
  }

  /** Collects the pieces of an iterable, and yields between them. Calls `onPiece` with the number of pieces so far. */
  async collect<Piece>(
    pieces: Iterable<Piece>,
    onPiece?: (number: number) => void,
  ): Promise<Piece[]> {
    const collected: Piece[] = [];
    for (const piece of pieces) {
      collected.push(piece);
      onPiece?.(collected.length);
      await this.take();
    }
    return collected;
  }
}
