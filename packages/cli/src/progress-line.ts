/** Milliseconds. A shorter run shows no progress. */
const initialDelay = 1000;
/** Milliseconds. */
const updateInterval = 200;
const clearLine = "\r\u001B[K";

/** A line on a terminal that shows the progress of a run. Removed before any other output. */
export class ProgressLine {
  readonly #write: (text: string) => void;
  readonly #now: () => number;
  #next: number | undefined;
  #isShown = false;

  /** `now` returns the time in milliseconds. */
  constructor(write: (text: string) => void, now = () => performance.now()) {
    this.#write = write;
    this.#now = now;
  }

  /**
   * Shows or updates the line: first one second after the first call, then at most five times a second.
   *
   * Calls `describe` only when the line is written, because a run calls this method for every file.
   */
  show(describe: () => string): void {
    const now = this.#now();
    this.#next ??= now + initialDelay;
    if (now < this.#next) return;
    this.#next = now + updateInterval;
    this.#isShown = true;
    this.#write(`${clearLine}${describe()}`);
  }

  /** Removes the line. */
  hide(): void {
    if (this.#isShown) this.#write(clearLine);
    this.#isShown = false;
  }
}

/** Formats a number for a progress line: `10,000`. */
export function formatCount(count: number): string {
  return count.toLocaleString("en");
}
