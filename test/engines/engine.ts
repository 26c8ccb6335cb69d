/** A browser that behaviours are tried in, as thin as three protocols have in common. */
export interface Engine {
  /** As a table names it: `Firefox`. */
  readonly name: string;
  readonly version: string;
  /** Goes to an address, and waits until the page is loaded. */
  open(address: string): Promise<void>;
  /** Runs a function in the page, by its source, and waits for what it promises. Arguments and result are JSON. */
  evaluate<Result>(
    action: (...args: never[]) => Result,
    ...args: readonly unknown[]
  ): Promise<Awaited<Result>>;
  /** Clicks with a true mouse at a point of the window, in CSS pixels. */
  clickAt(x: number, y: number): Promise<void>;
  /** Presses a key: `Tab`, `Enter`, `Escape`, ` `. */
  press(key: Key): Promise<void>;
  /** Ends the browser, and whatever was started for it. */
  close(): Promise<void>;
}

export type Key = "Tab" | "Enter" | "Escape" | " ";

/** How a browser is had: `start` gives undefined where it is not there. */
export interface EngineSource {
  readonly name: string;
  readonly howToGet: string;
  start(): Promise<Engine | undefined>;
}
