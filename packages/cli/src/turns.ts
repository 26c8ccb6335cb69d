import { setImmediate } from "node:timers/promises";

/** Milliseconds of work after which other events get their turn. */
const longTurn = 50;

/** Lets signals, timers and connections have their turn during long work that never waits. */
export class Turns {
  readonly #signal: AbortSignal | undefined;
  #next = performance.now() + longTurn;

  /** `signal` ends the work; undefined for work that only the process itself ends. */
  constructor(signal?: AbortSignal) {
    this.#signal = signal;
  }

  /** Call this between two pieces of work. Throws the signal's reason after it is aborted. */
  async take(): Promise<void> {
    if (performance.now() >= this.#next) {
      await setImmediate();
      this.#next = performance.now() + longTurn;
    }
    this.#signal?.throwIfAborted();
  }

  /** Collects what pieces of work give, with turns between them. `onPiece` is called with their number so far. */
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
