interface Options {
  /** Default: none. */
  readonly flags?: "" | "i" | "u" | "iu";
  /** Whether a line must match completely, not only with its start. Default: true. */
  readonly isComplete?: boolean;
}

/**
 * Many patterns for a line. The engine takes up to 25 ms to compile a hundred of them as one, which is a tenth of a start, so
 * only those are compiled that can start with the first letter of a line that is tested.
 */
export class PatternsByLetter {
  readonly sources: readonly string[];
  readonly #flags: string;
  readonly #end: string;
  /** The patterns that can start with a letter. At the empty string, those that can start with any. */
  #byLetter: ReadonlyMap<string, readonly string[]> | undefined;
  /** Null for a letter that starts no pattern. */
  readonly #compiled = new Map<string, RegExp | null>();
  /** The same for letters that start the same patterns. */
  readonly #compiledSources = new Map<string, RegExp>();

  /** @param sources - Regular expressions. A line must match one of them from its start. */
  constructor(sources: readonly string[], { flags = "", isComplete = true }: Options = {}) {
    this.sources = sources;
    this.#flags = flags;
    this.#end = isComplete ? "$" : "";
  }

  test(line: string): boolean {
    return (
      this.#startingWith(line.charAt(0))?.test(line) === true ||
      this.#startingWith("")?.test(line) === true
    );
  }

  exec(line: string): RegExpExecArray | null {
    return (
      this.#startingWith(line.charAt(0))?.exec(line) ?? this.#startingWith("")?.exec(line) ?? null
    );
  }

  #startingWith(letter: string): RegExp | null {
    const known = this.#compiled.get(letter);
    if (known !== undefined) return known;
    this.#byLetter ??= this.#groupByLetter();
    const sources = this.#byLetter.get(this.#fold(letter))?.join("|");
    const compiled = sources === undefined ? null : this.#compile(sources);
    this.#compiled.set(letter, compiled);
    return compiled;
  }

  #compile(sources: string): RegExp {
    const pattern =
      this.#compiledSources.get(sources) ?? new RegExp(`^(?:${sources})${this.#end}`, this.#flags);
    this.#compiledSources.set(sources, pattern);
    return pattern;
  }

  #groupByLetter(): Map<string, string[]> {
    const groups = new Map<string, string[]>();
    for (const source of this.sources.flatMap(alternativesOf))
      for (const letter of new Set(
        Array.from(firstLetters(source), (first) => this.#fold(first)),
      )) {
        const group = groups.get(letter);
        if (group === undefined) groups.set(letter, [source]);
        else group.push(source);
      }
    return groups;
  }

  #fold(letter: string): string {
    return this.#flags.startsWith("i") ? letter.toLowerCase() : letter;
  }
}

/**
 * Returns the ends of `a` and `b(?:c|d)` in `a|b(?:c|d)`. The last one is the end of the group in which the choice starts, or
 * of the pattern.
 */
function alternativeEnds(source: string, start: number): number[] {
  const ends: number[] = [];
  for (let at = start, depth = 0; ; at++) {
    const sign = source[at];
    if (sign === "\\") at++;
    else if (sign === "[") at = endOfClass(source, at) - 1;
    else if (sign === "(") depth++;
    else if (sign === "|" && depth === 0) ends.push(at);
    else if ((sign === undefined || sign === ")") && depth-- === 0) return [...ends, at];
  }
}

/** Returns the end of `[a-z]`. */
function endOfClass(source: string, start: number): number {
  let at = start + 1;
  while (source[at] !== "]") at += source[at] === "\\" ? 2 : 1;
  return at + 1;
}

/** Splits `a|b(?:c|d)`, up to one of its ends, into `a` and `b(?:c|d)`. */
function alternativesAt(source: string, start: number, ends: readonly number[]): string[] {
  return ends.map((end, index) => source.slice(index === 0 ? start : ends[index - 1]! + 1, end));
}

/** Splits `a|b(?:c|d)` into `a` and `b(?:c|d)`. */
export function alternativesOf(source: string): string[] {
  return alternativesAt(source, 0, alternativeEnds(source, 0));
}

/** With which letters (UTF-16 code units) a part of a pattern can start. */
interface Start {
  /** The empty string if that is not known. */
  readonly letters: Iterable<string>;
  readonly canBeEmpty: boolean;
  /** Where the part ends in the pattern. */
  readonly end: number;
}

/** Returns the letters with which a text that matches a pattern can start, or only the empty string for any letter. */
export function firstLetters(source: string): ReadonlySet<string> {
  const letters = new Set<string>();
  for (const alternative of alternativesOf(source)) {
    const canBeEmpty = addFirstLetters(alternative, letters);
    if (canBeEmpty || letters.has("")) return new Set([""]);
  }
  return letters;
}

/** Adds the first letters of `ab?(?:c|d)`. Returns true if it can match nothing. */
function addFirstLetters(source: string, letters: Set<string>): boolean {
  for (let at = 0; at < source.length;) {
    const atom = readAtom(source, at);
    for (const letter of atom.letters) letters.add(letter);
    const optional = /^(?:[?*]|\{0,[0-9]*\})\??/.exec(source.slice(atom.end, atom.end + 7))?.[0];
    if (!atom.canBeEmpty && optional === undefined) return false;
    at = atom.end + (optional?.length ?? 0);
  }
  return true;
}

function readAtom(source: string, start: number): Start {
  const first = source[start]!;
  if (first === "(") return readGroup(source, start);
  if (first === "[") return readClass(source, start);
  if (first === "^" || first === "$") return { letters: [], canBeEmpty: true, end: start + 1 };
  if (first === ".") return { letters: [""], canBeEmpty: false, end: start + 1 };
  const { letter, end } = readLetter(source, start);
  return { letters: [letter], canBeEmpty: false, end };
}

const groupStart = /\((?:\?(?:(?<look><?[=!])|:|<[a-z][a-z0-9]*>))?/iy;

/** Reads `(a|b)`, `(?:a|b)` or `(?=a)`. What is only looked at is not the start of a text. */
function readGroup(source: string, at: number): Start {
  groupStart.lastIndex = at;
  const { 0: sign, groups } = groupStart.exec(source)!;
  const start = at + sign.length;
  const ends = alternativeEnds(source, start);
  const end = ends.at(-1)! + 1;
  if (groups!["look"] !== undefined) return { letters: [], canBeEmpty: true, end };
  const letters = new Set<string>();
  const canBeEmpty = alternativesAt(source, start, ends)
    .map((alternative) => addFirstLetters(alternative, letters))
    .includes(true);
  return { letters, canBeEmpty, end };
}

/** For a longer range, such as that of all Chinese letters, the letters are not known. */
const longestRange = 100;

/** Reads `[a-z0-9]`. */
function readClass(source: string, start: number): Start {
  if (source[start + 1] === "^") {
    return { letters: [""], canBeEmpty: false, end: endOfClass(source, start) };
  }
  const letters: string[] = [];
  let at = start + 1;
  while (source[at] !== "]") {
    const from = readLetter(source, at);
    const isRange = source[from.end] === "-" && source[from.end + 1] !== "]";
    const to = isRange ? readLetter(source, from.end + 1) : from;
    letters.push(...lettersBetween(from.letter, to.letter));
    at = to.end;
  }
  return { letters, canBeEmpty: false, end: at + 1 };
}

function lettersBetween(from: string, to: string): string[] {
  if (from === to) return [from];
  const first = from.charCodeAt(0);
  const length = to.charCodeAt(0) - first + 1;
  if (from === "" || to === "" || length > longestRange) return [""];
  return Array.from({ length }, (_, index) => String.fromCharCode(first + index));
}

const escape = /\\(?:u(?<code>[0-9A-Fa-f]{4})|p\{[^}]*\}|(?<letter>[^a-z0-9])|[^])/iy;

/** Reads `a`, `\.` or `\u00A0`. The letter is the empty string for `\s` and other sets. */
function readLetter(source: string, at: number): { readonly letter: string; readonly end: number } {
  const unescaped = source[at]!;
  // With the flag `u`, half of a character is no letter.
  if (unescaped !== "\\")
    return { letter: /[\uD800-\uDFFF]/.test(unescaped) ? "" : unescaped, end: at + 1 };
  escape.lastIndex = at;
  const { 0: escaped, groups } = escape.exec(source)!;
  const { code, letter = "" } = groups!;
  return {
    letter: code === undefined ? letter : String.fromCharCode(Number.parseInt(code, 16)),
    end: at + escaped.length,
  };
}
