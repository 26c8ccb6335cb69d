/** Milliseconds: a run that ends sooner shows nothing. */
const patience = 1000;
const pause = 200;
const clearLine = "\r\u001B[K";

/** One line on a terminal that shows how far a run is. It disappears before any other output. */
export class ProgressLine {
  readonly #write: (text: string) => void;
  readonly #now: () => number;
  #next: number | undefined;
  #isShown = false;

  /** `now` returns milliseconds. */
  constructor(write: (text: string) => void, now = () => performance.now()) {
    this.#write = write;
    this.#now = now;
  }

  /**
   * Shows or updates the line if it is time: a second after the first call, then a few times a second.
   *
   * `describe` is called only then, because a run calls this for every file.
   */
  show(describe: () => string): void {
    const now = this.#now();
    this.#next ??= now + patience;
    if (now < this.#next) return;
    this.#next = now + pause;
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
export function grouped(count: number): string {
  return count.toLocaleString("en");
}
