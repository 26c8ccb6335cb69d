import { matchAt } from "./match-at.ts";
import { nestingLimit } from "./nesting-limit.ts";
import type { PositionNode, PositionProperty } from "./position-tree.ts";

/** A part of a text, with its value. A key without a value has `undefined`. */
export interface ReadPart {
  readonly value: unknown;
  readonly tree: PositionNode;
}

/**
 * Reads what it can of a text that is not JSON, for editors. Never throws.
 *
 * Takes a word without quotes as text, ends an unclosed string at the end of its line or at a comma or bracket, and
 * continues after missing commas, colons and brackets. A key without a value is only in the tree.
 */
export function readBrokenJson(text: string): ReadPart {
  const reader = new BrokenJsonReader(text);
  return reader.read();
}

const space = /[\s,]*/y;
const word = /[^\s,:[\]{}"]+/y;
/** A quote before a letter belongs to the next string, so this one is not closed. */
const closedString = /"(?:[^"\\\n\r]|\\.)*"(?=\s*(?:[,:\]}"\n]|$))/y;
const unclosedString = /"[^",\][{}\n\r]*/y;
/** A quote after which all others on its line are escaped. */
const openLine = /"(?:[^"\\\n\r]|\\.)*(?=[\\\n\r]|$)/y;

class BrokenJsonReader {
  readonly #text: string;
  #at = 0;
  #openUntil = 0;
  #openLists = 0;
  #openObjects = 0;

  constructor(text: string) {
    this.#text = text;
  }

  read(): ReadPart {
    this.#skip(space);
    return this.#readValue(0) ?? { value: undefined, tree: { start: 0, end: this.#text.length } };
  }

  /** Reads a value; undefined if there is none here. */
  #readValue(depth: number): ReadPart | undefined {
    const character = this.#text[this.#at];
    if (depth > nestingLimit) return undefined;
    if (character === "{") return this.#readObject(depth);
    if (character === "[") return this.#readList(depth);
    return this.#readScalar();
  }

  #readScalar(): ReadPart | undefined {
    const start = this.#at;
    const isRead = this.#skipClosed() || this.#skip(unclosedString) || this.#skip(word);
    if (!isRead) return undefined;
    const written = this.#text.slice(start, this.#at);
    // Spaces before the end of a line are not part of an unclosed string.
    const trimmed = written.trimEnd();
    this.#at = start + trimmed.length;
    return { value: readText(trimmed), tree: { start, end: this.#at } };
  }

  #skipClosed(): boolean {
    // Looks at a line of escaped quotes once, not from each of them.
    if (this.#at < this.#openUntil) return false;
    if (this.#skip(closedString)) return true;
    if (matchAt(openLine, this.#text, this.#at) !== null) this.#openUntil = openLine.lastIndex;
    return false;
  }

  #readObject(depth: number): ReadPart {
    const start = this.#at++;
    const value: Record<string, unknown> = {};
    const properties = new Map<string, PositionProperty>();
    this.#openObjects++;
    for (;;) {
      this.#skip(space);
      if (this.#closes("}", this.#openLists)) break;
      const key = this.#readScalar();
      if (key === undefined) {
        this.#at++;
        continue;
      }
      const { start: keyStart, end: keyEnd } = key.tree;
      const part = this.#readPropertyValue(depth);
      const name = String(key.value);
      properties.set(name, {
        keyStart,
        keyEnd,
        value: part?.tree ?? { start: keyEnd, end: keyEnd },
      });
      if (part === undefined) continue;
      // Assigning to "__proto__" would set the prototype instead of a key.
      Object.defineProperty(value, name, {
        value: part.value,
        enumerable: true,
        writable: true,
        configurable: true,
      });
    }
    this.#openObjects--;
    return { value, tree: { start, end: this.#at, properties } };
  }

  /** Reads the colon and the value after a key. A string before a colon is the next key. */
  #readPropertyValue(depth: number): ReadPart | undefined {
    const afterKey = this.#at;
    if (!this.#skip(/\s*:\s*/y)) return undefined;
    const start = this.#at;
    const part = this.#readValue(depth + 1);
    if (part === undefined || !this.#isKey(start)) return part;
    this.#at = afterKey + 1;
    return undefined;
  }

  #readList(depth: number): ReadPart {
    const start = this.#at++;
    const parts: ReadPart[] = [];
    this.#openLists++;
    for (;;) {
      this.#skip(space);
      if (this.#closes("]", this.#openObjects)) break;
      const from = this.#at;
      const part = this.#readValue(depth + 1);
      if (part === undefined) {
        this.#at++;
        continue;
      }
      // The list is not closed, and the next key of its object follows.
      if (this.#isKey(from) && this.#openObjects > 0) {
        this.#at = from;
        break;
      }
      parts.push(part);
    }
    this.#openLists--;
    return {
      value: parts.map((part) => part.value),
      tree: { start, end: this.#at, items: parts.map((part) => part.tree) },
    };
  }

  /** Whether an object or a list ends here: at its bracket, at the bracket of another one around it, or with the text. */
  #closes(bracket: "}" | "]", othersOpen: number): boolean {
    const character = this.#text[this.#at];
    if (character === bracket) this.#at++;
    return (
      character === undefined ||
      character === bracket ||
      (othersOpen > 0 && (character === "}" || character === "]"))
    );
  }

  /** Whether a string that started at an offset is a key: a colon follows. */
  #isKey(start: number): boolean {
    return this.#text[start] === '"' && /^\s*:/.test(this.#text.slice(this.#at, this.#at + 100));
  }

  #skip(pattern: RegExp): boolean {
    if (matchAt(pattern, this.#text, this.#at) === null) return false;
    this.#at = pattern.lastIndex;
    return true;
  }
}

function readText(written: string): unknown {
  try {
    return JSON.parse(written) as unknown;
  } catch {
    return written.replace(/^"|"$/g, "");
  }
}
