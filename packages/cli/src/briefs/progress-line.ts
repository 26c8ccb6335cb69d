import type { CheckedSoFar } from "./check-files.ts";

/** Milliseconds: a run that is done sooner shows nothing. */
const patience = 1000;
const pause = 200;
const clearLine = "\r\u001B[K";

/** A line of talk on a terminal that says how far a run has come. It is never in the way of other lines. */
export class ProgressLine {
  readonly #write: (text: string) => void;
  readonly #total: number;
  readonly #now: () => number;
  #next: number;
  #isShown = false;

  /** `total` is the number of inputs. `now` gives milliseconds. */
  constructor(write: (text: string) => void, total: number, now = () => performance.now()) {
    this.#write = write;
    this.#total = total;
    this.#now = now;
    this.#next = now() + patience;
  }

  /** Shows the line, or renews it, if it is time. */
  show({ files, articles }: CheckedSoFar): void {
    const now = this.#now();
    if (now < this.#next) return;
    this.#next = now + pause;
    this.#isShown = true;
    const what =
      this.#total === 1
        ? `${grouped(articles)} articles`
        : `${grouped(files)} of ${grouped(this.#total)} files, ${grouped(articles)} articles`;
    this.#write(`${clearLine}checked ${what}`);
  }

  /** Takes the line away; called before anything else is printed, and at the end. */
  hide(): void {
    if (this.#isShown) this.#write(clearLine);
    this.#isShown = false;
  }
}

function grouped(count: number): string {
  return count.toLocaleString("en");
}
