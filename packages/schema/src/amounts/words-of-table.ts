import { groupBy } from "../group-by.ts";

const letter = /[A-Za-zÀ-ɏḀ-ỿЀ-ӿء-ي]/;

/** Makes a function that finds the longest word of a table that ends at an offset and does not begin before `from`. The text is in lower case. */
export function wordsBefore<Value>(table: Table<Value>) {
  const candidates = wordsByCharacter(table, (word) => word.charAt(word.length - 1));
  return (text: string, end: number, from: number): Affix<Value> | undefined => {
    if (end <= from) return undefined;
    for (const word of candidates(text.charAt(end - 1))) {
      const start = end - word.length;
      if (start < from || !text.startsWith(word, start)) continue;
      const isInWord = letter.test(word.charAt(0)) && letter.test(text.charAt(start - 1));
      if (!isInWord) return { start, end, value: table[word]! };
    }
    return undefined;
  };
}

/**
 * Makes a function that finds the longest word of a table at an offset that no letter follows. Han characters may, because
 * Chinese has no spaces. The text is in lower case.
 */
export function wordsAfter<Value>(table: Table<Value>) {
  const candidates = wordsByCharacter(table, (word) => word.charAt(0));
  return (text: string, start: number): Affix<Value> | undefined => {
    for (const word of candidates(text.charAt(start))) {
      const end = start + word.length;
      if (text.startsWith(word, start) && !goesOn(word, text.charAt(end)))
        return { start, end, value: table[word]! };
    }
    return undefined;
  };
}

/** Tests whether a word goes on with a character. A unit in Latin letters may follow a Han character: 2万t. */
function goesOn(word: string, next: string): boolean {
  return letter.test(next) && !/\p{Script=Han}$/u.test(word);
}

/**
 * Makes a function that lists the words of a table by one of their characters, the longest first. The list is made on first
 * use.
 *
 * A regular expression with a hundred words as alternatives takes ten times as long.
 */
function wordsByCharacter(
  table: Table<unknown>,
  characterOf: (word: string) => string,
): (character: string) => readonly string[] {
  let lists: ReadonlyMap<string, readonly string[]> | undefined;
  return (character) => {
    lists ??= groupBy(
      Object.keys(table).sort((one, two) => two.length - one.length),
      characterOf,
    );
    return lists.get(character) ?? noWords;
  };
}

const noWords: readonly string[] = [];

type Table<Value> = Readonly<Record<string, Value>>;

/** A word of a table in a text, and its value. */
export interface Affix<Value> {
  readonly start: number;
  readonly end: number;
  readonly value: Value;
}
