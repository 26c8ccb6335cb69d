import { nameWordsText } from "../generated/vocabulary-name-words.ts";
import { isOneEdit } from "./is-one-edit.ts";
import { withoutDoubles } from "./without-doubles.ts";
import { wordsLikeNames } from "./words-like-names.ts";

/** A word that is one letter from the name of a mineral, country or company. */
export interface MisspeltName {
  readonly word: string;
  readonly name: string;
  /** The offset of the word in the text. */
  readonly start: number;
}

/**
 * Finds English words of six letters or more that miss the name of a mineral, country or company by one letter.
 *
 * Of a name of five letters, only a doubled letter is found: `Chille`. The first letter must be right, because typing
 * errors rarely hit it and other words often differ there: `Poland` and `Roland`. Countries and companies need a capital.
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

class NameIndex {
  readonly #names: readonly string[];
  readonly #folded: readonly string[];
  /** By the three letters at the start, and by the first and the last two letters: one edit changes only one of both. */
  readonly #byStart: Chains;
  readonly #byEnd: Chains;

  constructor() {
    const text = nameWordsText.replace(/(\w+)\+/g, "$1 $1s");
    this.#names = text.split(" ");
    this.#folded = text.toLowerCase().split(" ");
    this.#byStart = new Chains(this.#names.length);
    this.#byEnd = new Chains(this.#names.length);
    for (let at = this.#names.length - 1; at >= 0; at--) {
      const name = this.#names[at]!;
      this.#byStart.add(startOf(name, 0), name, at);
      this.#byEnd.add(endOf(name, 0, name.length), name, at);
    }
  }

  /** Finds the name that a word misses by one letter. */
  nameLike(text: string, start: number, end: number): string | undefined {
    const length = end - start;
    const hasCapital = isCapital(text.charCodeAt(start));
    const sameStart = this.#byStart.firstLike(startOf(text, start), length, hasCapital);
    const sameEnd = this.#byEnd.firstLike(endOf(text, start, end), length, hasCapital);
    if (sameStart < 0 && sameEnd < 0) return undefined;
    // Most of these words are names, and need no string of their own.
    for (let at = sameStart; at >= 0; at = this.#byStart.next[at]!)
      if (isSpelt(text, start, end, this.#folded[at]!)) return undefined;
    const word = text.slice(start, end);
    const folded = word.toLowerCase();
    const found =
      this.#nameIn(this.#byStart, sameStart, word, folded) ??
      this.#nameIn(this.#byEnd, sameEnd, word, folded);
    // Few words get here, so the known words are not in a set.
    if (found === undefined || isLikeName(folded)) return undefined;
    return hasCapital ? found.charAt(0).toUpperCase() + found.slice(1) : found;
  }

  #nameIn({ next }: Chains, first: number, word: string, folded: string): string | undefined {
    for (let at = first; at >= 0; at = next[at]!)
      if (isLike(folded, this.#folded[at]!) && isWrittenLike(word, this.#names[at]!))
        return this.#names[at];
    return undefined;
  }
}

/** Whether a word, or the word without the s of a plural, is one of those that are like a name. */
function isLikeName(folded: string): boolean {
  const words = ` ${wordsLikeNames} `;
  return words.includes(` ${folded} `) || words.includes(` ${folded.replace(/s$/, "")} `);
}

/** How many keys there are. More of them would be less often the same, but take longer to prepare. */
const keys = 1 << 12;

/** The indexes of names by a key for three letters. -1 ends a chain. */
class Chains {
  readonly #first = new Int16Array(keys).fill(-1);
  readonly next: Int16Array;
  /** The lengths of the names of each chain as bits, with one letter less and more. */
  readonly #lengths = new Int32Array(keys);
  /** The same for minerals only. A word without a capital is not the name of a country or company. */
  readonly #mineralLengths = new Int32Array(keys);

  constructor(length: number) {
    this.next = new Int16Array(length);
  }

  /** Adds an index at the front of a chain. */
  add(key: number, name: string, at: number): void {
    this.next[at] = this.#first[key]!;
    this.#first[key] = at;
    const lengths = 7 << (name.length - 1);
    this.#lengths[key]! |= lengths;
    if (!isCapital(name.charCodeAt(0))) this.#mineralLengths[key]! |= lengths;
  }

  /** Returns the first index of a chain; -1 if no name of about this length in it can be meant. */
  firstLike(key: number, length: number, hasCapital: boolean): number {
    const lengths = hasCapital ? this.#lengths : this.#mineralLengths;
    return ((lengths[key]! >>> length) & 1) === 0 ? -1 : this.#first[key]!;
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
  // A word with an ending is another word: `Africanism`. Many words are one edit from a name of five letters: `Sprain`.
  if (known.length > 5 && isOneEdit(folded, known) && !folded.startsWith(known)) return true;
  const single = withoutDoubles(folded);
  return single !== folded && single === withoutDoubles(known);
}

/** A key for three letters, in capitals or not. Few other letters have the same. */
function keyOf(first: number, second: number, third: number): number {
  return (((first & 31) * 31 + (second & 31)) * 31 + (third & 31)) & (keys - 1);
}

function startOf(text: string, start: number): number {
  return keyOf(text.charCodeAt(start), text.charCodeAt(start + 1), text.charCodeAt(start + 2));
}

function endOf(text: string, start: number, end: number): number {
  return keyOf(text.charCodeAt(start), text.charCodeAt(end - 2), text.charCodeAt(end - 1));
}

/** Whether a word has a capital if the name has one. In capitals alone it is an abbreviation. */
function isWrittenLike(word: string, name: string): boolean {
  return (/^[A-Z]/.test(name) ? /^[A-Z][a-z]+$/ : /^[A-Za-z][a-z]+$/).test(word);
}
