/** A browser to test, with the commands that all three protocols have. */
export interface Engine {
  /** The name in the table: `Firefox`. */
  readonly name: string;
  readonly version: string;
  /** Opens an address and waits until the page is loaded. */
  open(address: string): Promise<void>;
  /** Runs the source of a function in the page and awaits its result. Arguments and result are JSON. */
  evaluate<Result>(
    action: (...args: never[]) => Result,
    ...args: readonly unknown[]
  ): Promise<Awaited<Result>>;
  /** Clicks with the mouse at a point of the window, in CSS pixels. */
  clickAt(x: number, y: number): Promise<void>;
  /** Presses a key: `Tab`, `Enter`, `Escape`, ` `. */
  press(key: Key): Promise<void>;
  /** Takes a picture of the window: a PNG in base64. */
  screenshot(): Promise<string>;
  /** Prints the page, and returns the size of the PDF in bytes. Undefined if no driver can print. */
  readonly printedSize?: () => Promise<number>;
  /** Ends the browser and every process that was started for it. */
  close(): Promise<void>;
}

export type Key = "Tab" | "Enter" | "Escape" | " ";

/** Starts a browser; `start` returns undefined if it is not installed. */
export interface EngineSource {
  readonly name: string;
  readonly howToGet: string;
  start(): Promise<Engine | undefined>;
}
