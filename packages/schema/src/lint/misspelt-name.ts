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
  longWord.lastIndex = 0;
  while (longWord.test(text)) {
    const end = longWord.lastIndex;
    let start = end - 6;
    while (start > 0 && isLetter(text.charCodeAt(start - 1))) start--;
    const name = index.nameLike(text, start, end);
    if (name !== undefined) found.push({ word: text.slice(start, end), name, start });
  }
  return found;
}

let nameIndex: NameIndex | undefined;

/** Tested without a match object, which would take longer than the search. */
const longWord = /[A-Za-z\u00C0-\u024F]{6,}/g;

function isLetter(unit: number): boolean {
  const lower = unit | 32;
  return (lower >= 97 && lower <= 122) || (unit >= 0xc0 && unit < 0x250);
}

/** A name in lower case, and as written. */
type Name = readonly [folded: string, name: string];

class NameIndex {
  /** By the three letters at the start, and by the first and the last two letters: one edit changes only one of both. */
  readonly #byStart = new Map<number, Name[]>();
  readonly #byEnd = new Map<number, Name[]>();
  /** By the name without double letters. */
  readonly #withoutDoubles = new Map<string, Name>();
  /** All names, and other words that are similar, in lower case. */
  readonly #known = new Set(wordsLikeNames.split(" "));

  constructor() {
    for (const name of JSON.parse(nameWordsText) as readonly string[]) {
      const entry: Name = [name.toLowerCase(), name];
      this.#known.add(entry[0]);
      this.#withoutDoubles.set(withoutDoubles(entry[0]), entry);
      add(this.#byStart, startOf(name, 0), entry);
      add(this.#byEnd, endOf(name, 0, name.length), entry);
    }
  }

  /** Finds the name that a word misses by one letter. */
  nameLike(text: string, start: number, end: number): string | undefined {
    const sameStart = this.#byStart.get(startOf(text, start));
    const sameEnd = this.#byEnd.get(endOf(text, start, end));
    if (sameStart === undefined && sameEnd === undefined) return undefined;
    const word = text.slice(start, end);
    const folded = word.toLowerCase();
    if (this.#known.has(folded)) return undefined;
    const name =
      nameIn(sameStart, word, folded) ??
      nameIn(sameEnd, word, folded) ??
      this.#nameWithOtherDoubles(word, folded);
    if (name === undefined) return undefined;
    return /^[A-Z]/.test(word) ? name.charAt(0).toUpperCase() + name.slice(1) : name;
  }

  /** Doubling the wrong letter is two edits, but one error: `Phillipines`. */
  #nameWithOtherDoubles(word: string, folded: string): string | undefined {
    const single = withoutDoubles(folded);
    const found = single === folded ? undefined : this.#withoutDoubles.get(single);
    return found && isWrittenLike(word, found[1]) ? found[1] : undefined;
  }
}

function add(names: Map<number, Name[]>, key: number, entry: Name): void {
  const same = names.get(key);
  if (same === undefined) names.set(key, [entry]);
  else same.push(entry);
}

function nameIn(
  names: readonly Name[] | undefined,
  word: string,
  folded: string,
): string | undefined {
  if (names === undefined) return undefined;
  for (const [known, name] of names)
    // A word with an ending is another word: `Africanism`.
    if (isOneEdit(folded, known) && !folded.startsWith(known) && isWrittenLike(word, name))
      return name;
  return undefined;
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
