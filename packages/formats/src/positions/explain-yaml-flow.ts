import { matchAt } from "./match-at.ts";
import { listLimit, type YamlEntry } from "./yaml-entry.ts";
import type { YamlExplanation } from "./yaml-explanation.ts";
import { inQuotes, putInQuotes } from "./yaml-quotes.ts";

/**
 * Explains a text without quotes that YAML cannot read inside a list or a map: `{ text: Prices rose [1], kind: fact }`.
 *
 * Undefined if the value is no list or map, is not closed, or has no such text.
 */
export function textInFlow({ valueStart }: YamlEntry, text: string): YamlExplanation | undefined {
  const reader = new FlowReader(text.slice(valueStart, valueStart + listLimit));
  const texts = reader.read();
  const [first] = texts;
  if (first === undefined) return undefined;
  const [sign] = first.words;
  return {
    message: hasBracket.test(first.words)
      ? `a text inside { } or [ ] that has a bracket needs quotes; ${putInQuotes(first.words)}`
      : `a text cannot start with ${sign} in YAML; ${putInQuotes(first.words)}`,
    start: valueStart + first.start,
    end: valueStart + first.start + first.words.length,
    edits: texts.map(({ start, words }) => ({
      start: valueStart + start,
      end: valueStart + start + words.length,
      text: inQuotes(words),
    })),
  };
}

interface FlowText {
  readonly start: number;
  readonly words: string;
}

const hasBracket = /[[\]{}]/;

/** A key, its colon, and the white space after it. */
const keyAndColon = /["']?[\p{L}_$][\p{L}\p{N}_$-]{0,60}(?:["']\s{0,9}:|\s{0,9}:(?=\s))\s*/uy;

/** What can follow the list or map on its last line. */
const restOfLine = /^[ \t]*(?:#.*)?(?:\r?\n|$)/;

/** No list or map of a brief nests deeper. It limits how often a character is read. */
const deepest = 8;

/** Finds the end of a list or a map as its author intended it: brackets in a text without quotes belong to the text. */
class FlowReader {
  readonly #source: string;
  readonly #found: FlowText[] = [];

  constructor(source: string) {
    this.#source = source;
  }

  /** Returns the texts that need quotes; none if the source is not one list or map. */
  read(): readonly FlowText[] {
    if (!/^[[{]/.test(this.#source)) return [];
    const end = this.#collection(0, 0);
    return end !== undefined && restOfLine.test(this.#source.slice(end)) ? this.#found : [];
  }

  /** Returns the end of the list or map that opens at an offset. */
  #collection(open: number, depth: number): number | undefined {
    const closer = this.#source[open] === "{" ? "}" : "]";
    let at = this.#skipSpace(open + 1);
    while (this.#source[at] !== closer) {
      const start = closer === "}" ? this.#endOfKey(at) : at;
      const end = start === undefined ? undefined : this.#value(start, closer, depth);
      if (end === undefined) return undefined;
      at = this.#skipSpace(end);
      if (this.#source[at] === ",") at = this.#skipSpace(at + 1);
      else if (this.#source[at] !== closer) return undefined;
    }
    return at + 1;
  }

  #value(start: number, closer: string, depth: number): number | undefined {
    const first = this.#source[start];
    if (first === '"' || first === "'") return this.#endOfQuotes(start);
    if ((first === "[" || first === "{") && depth < deepest) {
      const { length } = this.#found;
      const end = this.#collection(start, depth + 1);
      if (end !== undefined && [",", closer].includes(this.#source[this.#skipSpace(end)] ?? ""))
        return end;
      // `[1] rose` starts with a bracket that belongs to the text.
      this.#found.length = length;
    }
    return this.#plain(start, closer);
  }

  /** Reads a text without quotes. In a map, a comma that no key follows belongs to the text. */
  #plain(start: number, closer: string): number | undefined {
    const source = this.#source;
    let open = 0;
    let end = start;
    for (; ; end++) {
      const character = source[end];
      if (character === undefined || character === "\n") return undefined;
      if (character === "#" && /\s/.test(source[end - 1] ?? " ")) return undefined;
      if (character === "[" || character === "{") open++;
      else if (character === "]" || character === "}") {
        if (open === 0) {
          if (character !== closer) return undefined;
          break;
        }
        open--;
      } else if (character === "," && open === 0 && this.#endsAtComma(end, closer)) break;
    }
    const words = source.slice(start, end).trimEnd();
    if (words === "") return undefined;
    if (hasBracket.test(words) || /^[*&@`%]/.test(words)) this.#found.push({ start, words });
    return end;
  }

  #endsAtComma(comma: number, closer: string): boolean {
    const next = this.#skipSpace(comma + 1);
    return closer === "]" || this.#source[next] === closer || this.#endOfKey(next) !== undefined;
  }

  #endOfKey(at: number): number | undefined {
    return matchAt(keyAndColon, this.#source, at) !== null ? keyAndColon.lastIndex : undefined;
  }

  #endOfQuotes(start: number): number | undefined {
    const quoted = /"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'/sy;
    return matchAt(quoted, this.#source, start) !== null ? quoted.lastIndex : undefined;
  }

  #skipSpace(at: number): number {
    while (/\s/.test(this.#source[at] ?? "")) at++;
    return at;
  }
}
