import { articleKeyOrder } from "@mineral-brief/schema/internal";

type KeyOrder = typeof articleKeyOrder;

/** A key above a line, which the line may belong below or beside. */
export interface OpenKey {
  /** Where it starts, in characters from 0. */
  readonly column: number;
  /** The column of its object. A key that is indented below a value starts elsewhere. */
  readonly home: number;
  readonly key: string;
  /** Whether it has a value on its line, so that nothing can be below it. */
  readonly hasValue: boolean;
  /** The keys that the object with this key can have; undefined if it is no object of a brief. */
  readonly known: readonly string[] | undefined;
}

interface Open extends OpenKey {
  /** The keys that a line below it can have. Nothing can be below a value, so such a line belongs beside it. */
  readonly below: KeyOrder | undefined;
}

/** The spaces and the dashes before a key, and the key. */
const start = /^( *)((?:- +){0,9})(?:(["']?)([\w$]+)\3[ \t]*:(?=\s|$)(?:[ \t]+([^\s#|>&!]))?)?/;

/** Finds the keys above the lines of a YAML text. Reads each line once, so the lines must be in the order of the text. */
export class YamlPlaces {
  readonly #text: string;
  #open: Open[] = [];
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** Returns the keys above the line that starts at an offset, from the outermost to the one directly above. */
  above(lineStart: number): readonly OpenKey[] {
    while (this.#at < lineStart) {
      const end = this.#text.indexOf("\n", this.#at);
      this.#read(this.#text.slice(this.#at, Math.min(end === -1 ? Infinity : end, this.#at + 300)));
      this.#at = end === -1 ? this.#text.length : end + 1;
      if (end === -1) break;
    }
    return this.#open;
  }

  #read(line: string): void {
    if (/^\s*(?:#|$)/.test(line)) return;
    if (/^---(?:\s|$)/.test(line)) this.#open = [];
    const [, spaces = "", dashes = "", , key, value] = start.exec(line)!;
    // A list may start in the column of its key.
    if (dashes !== "") this.#close(spaces.length + 1);
    if (key === undefined) return;
    const column = spaces.length + dashes.length;
    this.#close(column);
    const above = this.#open.at(-1);
    const order = above === undefined ? articleKeyOrder : above.below;
    const entry = order?.find(([name]) => name === key);
    const hasValue = value !== undefined;
    this.#open.push({
      column,
      home: above?.hasValue === true ? above.home : column,
      key,
      hasValue,
      known: entry && order!.map(([name]) => name),
      below: hasValue ? order : entry?.[1],
    });
  }

  /** Closes the keys that start in a column or after it. */
  #close(column: number): void {
    while ((this.#open.at(-1)?.column ?? -1) >= column) this.#open.pop();
  }
}
