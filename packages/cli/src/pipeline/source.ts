/** A text with a name. */
export interface Source {
  /** As the user typed it, or as found in a folder; `<stdin>` for standard input without a name. */
  readonly name: string;
  readonly text: string;
}

/** An input that could not be read, and why. */
export interface SourceFailure {
  readonly name: string;
  readonly message: string;
}
