import { nameWordsText } from "../generated/vocabulary-name-words.ts";
import { isOneEdit } from "./is-one-edit.ts";
import { wordsLikeNames } from "./words-like-names.ts";

/** A word that is one letter from the name of a mineral or country. */
export interface MisspeltName {
  readonly word: string;
  readonly name: string;
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
  let start = -1;
  for (let at = 0; at <= text.length; at++) {
    // After the end the code unit is NaN, which would make all of these look-ups slow.
    if (at < text.length && letters[text.charCodeAt(at)] === 1) {
      if (start < 0) start = at;
      continue;
    }
    if (start >= 0 && at - start >= 6) {
      const name = index.nameLike(text, start, at);
      if (name !== undefined) found.push({ word: text.slice(start, at), name });
    }
    start = -1;
  }
  return found;
}

let nameIndex: NameIndex | undefined;

/** The letters of European languages by code unit. A table is several times as fast as comparisons. */
const letters = new Uint8Array(0x250);
for (let unit = 0; unit < letters.length; unit++)
  if (/\p{L}/u.test(String.fromCharCode(unit))) letters[unit] = 1;

/** A name in lower case, and as written. */
type Name = readonly [folded: string, name: string];

class NameIndex {
  /** By the three letters at the start, and by the first and the last two letters: one edit changes only one of both. */
  readonly #byStart = new Map<number, Name[]>();
  readonly #byEnd = new Map<number, Name[]>();
  /** All names, and other words that are similar, in lower case. */
  readonly #known = new Set(wordsLikeNames.split(" "));

  constructor() {
    for (const name of JSON.parse(nameWordsText) as readonly string[]) {
      const entry: Name = [name.toLowerCase(), name];
      this.#known.add(entry[0]);
      for (const [map, key] of [
        [this.#byStart, startOf(name, 0)],
        [this.#byEnd, endOf(name, 0, name.length)],
      ] as const)
        map.set(key, [...(map.get(key) ?? []), entry]);
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
    for (const [known, name] of [...(sameStart ?? []), ...(sameEnd ?? [])])
      if (
        (isOneEdit(folded, known) || withoutDoubles(folded) === withoutDoubles(known)) &&
        // A word with an ending is another word: `Africanism`.
        !folded.startsWith(known) &&
        isWrittenLike(word, name)
      )
        return /^[A-Z]/.test(word) ? name.charAt(0).toUpperCase() + name.slice(1) : name;
    return undefined;
  }
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

/** Doubling the wrong letter is two edits, but one error: `Phillipines`. */
function withoutDoubles(word: string): string {
  return word.replace(/(.)\1/g, "$1");
}

/** Whether a word has a capital if the name has one. In capitals alone it is an abbreviation. */
function isWrittenLike(word: string, name: string): boolean {
  return (/^[A-Z]/.test(name) ? /^[A-Z][a-z]+$/ : /^[A-Za-z][a-z]+$/).test(word);
}
