import { nameWordsText } from "../generated/vocabulary-name-words.ts";
import { isOneEdit } from "./is-one-edit.ts";
import { withoutDoubles } from "./without-doubles.ts";
import { wordsLikeNames } from "./words-like-names.ts";

/** A word that is one letter from the name of a mineral or country. */
export interface MisspeltName {
  readonly word: string;
  readonly name: string;
  /** The offset of the word in the text. */
  readonly start: number;
}

/**
 * Finds English words of six letters or more that miss the name of a mineral or country by one letter.
 *
 * The first letter must be right, because typing errors rarely hit it and other words often differ there: `Poland` and
 * `Roland`. The names of countries need a capital.
 */
export function misspeltNames(text: string): MisspeltName[] {
  const index = (nameIndex ??= new NameIndex());
  const found: MisspeltName[] = [];
  let start = 0;
  while (start + 6 <= text.length) {
    // Reads back from the sixth letter: the first character that is not a letter shows where the next word can start.
    let at = start + 5;
    while (at >= start && isLetter(text.charCodeAt(at))) at--;
    if (at >= start) {
      start = at + 1;
      continue;
    }
    let end = start + 6;
    while (isLetter(text.charCodeAt(end))) end++;
    const name = index.nameLike(text, start, end);
    if (name !== undefined) found.push({ word: text.slice(start, end), name, start });
    start = end + 1;
  }
  return found;
}

let nameIndex: NameIndex | undefined;

/** Whether a character is a Latin letter. False for NaN, the character after the last one. */
function isLetter(unit: number): boolean {
  const lower = unit | 32;
  return (lower >= 97 && lower <= 122) || (unit >= 0xc0 && unit < 0x250);
}

/** The names of minerals, which have no capital, and those of countries. */
class NameIndex {
  readonly #names = JSON.parse(nameWordsText) as readonly string[];
  readonly #folded = JSON.parse(nameWordsText.toLowerCase()) as readonly string[];
  /** One edit changes either the start or the end of a name. A word without a capital can only be a mineral. */
  readonly #byStart = new Chains(this.#names.length);
  readonly #byEnd = new Chains(this.#names.length);
  readonly #mineralsByStart = new Chains(this.#names.length);
  readonly #mineralsByEnd = new Chains(this.#names.length);

  constructor() {
    for (let at = this.#names.length - 1; at >= 0; at--) {
      const name = this.#names[at]!;
      const [start, end] = [startOf(name, 0), endOf(name, 0, name.length)];
      this.#byStart.add(start, name.length, at);
      this.#byEnd.add(end, name.length, at);
      if (isCapital(name.charCodeAt(0))) continue;
      this.#mineralsByStart.add(start, name.length, at);
      this.#mineralsByEnd.add(end, name.length, at);
    }
  }

  /** Finds the name that a word misses by one letter. */
  nameLike(text: string, start: number, end: number): string | undefined {
    const length = end - start;
    const isName = isCapital(text.charCodeAt(start));
    const byStart = isName ? this.#byStart : this.#mineralsByStart;
    const byEnd = isName ? this.#byEnd : this.#mineralsByEnd;
    const sameStart = byStart.firstLike(startOf(text, start), length);
    const sameEnd = byEnd.firstLike(endOf(text, start, end), length);
    if (sameStart < 0 && sameEnd < 0) return undefined;
    // Most of these words are names, and need no string of their own.
    for (let at = sameStart; at >= 0; at = byStart.next[at]!)
      if (isSpelt(text, start, end, this.#folded[at]!)) return undefined;
    const word = text.slice(start, end);
    const folded = word.toLowerCase();
    const found =
      this.#nameIn(byStart, sameStart, word, folded) ?? this.#nameIn(byEnd, sameEnd, word, folded);
    // Few words get here, so the known words are not in a set.
    if (found === undefined || ` ${wordsLikeNames} `.includes(` ${folded} `)) return undefined;
    return isName ? found.charAt(0).toUpperCase() + found.slice(1) : found;
  }

  #nameIn({ next }: Chains, first: number, word: string, folded: string): string | undefined {
    for (let at = first; at >= 0; at = next[at]!)
      if (isLike(folded, this.#folded[at]!) && isWrittenLike(word, this.#names[at]!))
        return this.#names[at];
    return undefined;
  }
}

/** The indexes of names by a number for three letters. -1 ends a chain. */
class Chains {
  readonly first = new Int16Array(1 << 15).fill(-1);
  readonly next: Int16Array;
  /** The lengths of the names of each chain as bits, and those of one letter less or more. */
  readonly #lengths = new Int32Array(1 << 15);

  constructor(length: number) {
    this.next = new Int16Array(length);
  }

  /** Adds an index at the front of a chain. */
  add(key: number, length: number, at: number): void {
    this.next[at] = this.first[key]!;
    this.first[key] = at;
    this.#lengths[key]! |= 7 << (length - 1);
  }

  /** Returns the first index of a chain; -1 if none of its names has about this length, below 32. */
  firstLike(key: number, length: number): number {
    return ((this.#lengths[key]! >>> length) & 1) === 0 ? -1 : this.first[key]!;
  }
}

function isCapital(unit: number): boolean {
  return unit >= 65 && unit <= 90;
}

/** Whether a word is a name in lower case, in capitals or not. */
function isSpelt(text: string, start: number, end: number, folded: string): boolean {
  if (end - start !== folded.length) return false;
  let at = 0;
  while (at < folded.length && (text.charCodeAt(start + at) | 32) === folded.charCodeAt(at)) at++;
  return at === folded.length;
}

/** Whether a word is one edit from a name, or has other double letters: `Phillipines` is two edits, but one error. */
function isLike(folded: string, known: string): boolean {
  if (Math.abs(folded.length - known.length) > 1) return false;
  // A word with an ending is another word: `Africanism`.
  if (isOneEdit(folded, known)) return !folded.startsWith(known);
  const single = withoutDoubles(folded);
  return single !== folded && single === withoutDoubles(known);
}

/** A number for three letters, in capitals or not. */
function number(first: number, second: number, third: number): number {
  return ((first & 31) << 10) | ((second & 31) << 5) | (third & 31);
}

function startOf(text: string, start: number): number {
  return number(text.charCodeAt(start), text.charCodeAt(start + 1), text.charCodeAt(start + 2));
}

function endOf(text: string, start: number, end: number): number {
  return number(text.charCodeAt(start), text.charCodeAt(end - 2), text.charCodeAt(end - 1));
}

/** Whether a word has a capital if the name has one. In capitals alone it is an abbreviation. */
function isWrittenLike(word: string, name: string): boolean {
  return (/^[A-Z]/.test(name) ? /^[A-Z][a-z]+$/ : /^[A-Za-z][a-z]+$/).test(word);
}
