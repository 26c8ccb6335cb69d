import { hash32 } from "@mineral-brief/schema/internal";
/** Characters of scripts without spaces between words. */
const unspaced = "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}";
const pieces = new RegExp(`[${unspaced}]+|(?:(?![${unspaced}])[\\p{L}\\p{N}])+`, "gu");
const unspacedStart = new RegExp(`^[${unspaced}]`, "u");

/** Texts that folding changes only in case and punctuation: of ASCII, of the common Han characters, and of their punctuation. */
const plain =
  // eslint-disable-next-line no-control-regex
  /^[\u0000-\u007F\u2010-\u2027\u3000-\u3004\u3008-\u3020\u4E00-\u9FFF\uFF01-\uFF0F\uFF1A-\uFF20]*$/;
const plainPieces = /[\u4E00-\u9FFF]+|[a-z0-9]+/g;

/** In UTF-16 code units. */
const longestWord = 40;

/** A word, or a pair of characters, that a search looks for. */
export interface SearchTerm {
  readonly text: string;
  /** Whether longer words that start with it match too. */
  readonly isPrefix: boolean;
}

/**
 * Lists the terms of a text in the index, in order: its words without case and accents. In scripts without spaces, each pair of
 * characters is a term, so that any part of a text is found. So is the last character, to find a single one.
 */
export function termsOf(text: string): string[] {
  const terms: string[] = [];
  for (const piece of piecesOf(text)) {
    if (!isUnspaced(piece)) {
      terms.push(piece);
      continue;
    }
    for (let start = 0; start < piece.length;) {
      const next = start + lengthAt(piece, start);
      terms.push(piece.slice(start, next + lengthAt(piece, next)));
      start = next;
    }
  }
  return terms;
}

/** Gives the number of code units of the character at a place; 0 at the end. */
function lengthAt(text: string, place: number): number {
  const code = text.codePointAt(place);
  return code === undefined ? 0 : code > 0xffff ? 2 : 1;
}

/** Lists the terms that a text must have to match a query. The same query has each once. */
export function queryTermsOf(query: string): SearchTerm[] {
  const terms = piecesOf(query).flatMap((piece): SearchTerm[] => {
    if (!isUnspaced(piece)) return [{ text: piece, isPrefix: piece.length >= prefixLength }];
    const characters = Array.from(piece);
    if (characters.length === 1) return [{ text: piece, isPrefix: true }];
    return characters
      .slice(0, -1)
      .map((character, index) => ({ text: character + characters[index + 1]!, isPrefix: false }));
  });
  return [...new Map(terms.map((term) => [term.text, term])).values()];
}

/** Letters of a word that all words in a file of the index share. */
const prefixLength = 3;

/** Finds the file of the index that has a term, and all terms that start with it if it is a prefix. */
export function shardOf(term: string, shards: number): number {
  const start = isUnspaced(term)
    ? String.fromCodePoint(term.codePointAt(0)!)
    : term.slice(0, prefixLength);
  return hash32(start) % shards;
}

function isUnspaced(text: string): boolean {
  // Those of the scripts with spaces come first.
  return text.charCodeAt(0) >= 0x0e00 && unspacedStart.test(text);
}

function piecesOf(text: string): string[] {
  const found = plain.test(text)
    ? text.toLowerCase().match(plainPieces)
    : foldText(text).match(pieces);
  return (found ?? []).map((piece) =>
    piece.length <= longestWord || isUnspaced(piece) ? piece : piece.slice(0, longestWord),
  );
}

/** Removes case, accents and the forms of characters. */
function foldText(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").normalize("NFKC").toLowerCase();
}
