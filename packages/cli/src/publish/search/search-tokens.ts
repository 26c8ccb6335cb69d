/** Characters of scripts without spaces between words. */
const unspaced = "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}";
const pieces = new RegExp(`[${unspaced}]+|(?:(?![${unspaced}])[\\p{L}\\p{N}])+`, "gu");
const isUnspaced = new RegExp(`^[${unspaced}]`, "u");

/** In UTF-16 code units. */
const longestWord = 40;

/** A word, or a pair of characters, that a search looks for. */
export interface SearchTerm {
  readonly text: string;
  /** Whether longer words that start with it match too. */
  readonly isPrefix: boolean;
}

/**
 * Lists the terms of a text in the index, each once: its words without case and accents. In scripts without spaces, each pair of
 * characters is a term, so that any part of a text is found. So is the last character, to find a single one.
 */
export function termsOf(text: string): string[] {
  const terms = new Set<string>();
  for (const piece of piecesOf(text)) {
    if (!isUnspaced.test(piece)) {
      terms.add(piece);
      continue;
    }
    const characters = Array.from(piece);
    for (const [index, character] of characters.entries())
      terms.add(character + (characters[index + 1] ?? ""));
  }
  return [...terms];
}

/** Lists the terms that a text must have to match a query. The same query has each once. */
export function queryTermsOf(query: string): SearchTerm[] {
  const terms = piecesOf(query).flatMap((piece): SearchTerm[] => {
    if (!isUnspaced.test(piece)) return [{ text: piece, isPrefix: piece.length >= prefixLength }];
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
  const start = isUnspaced.test(term)
    ? String.fromCodePoint(term.codePointAt(0)!)
    : term.slice(0, prefixLength);
  // FNV-1a, 32 bits. See https://datatracker.ietf.org/doc/html/draft-eastlake-fnv
  let hash = 0x811c9dc5;
  for (let index = 0; index < start.length; index++)
    hash = Math.imul(hash ^ start.charCodeAt(index), 0x01000193);
  return (hash >>> 0) % shards;
}

function piecesOf(text: string): string[] {
  const folded = text.normalize("NFKD").replace(/\p{M}/gu, "").normalize("NFKC").toLowerCase();
  return (folded.match(pieces) ?? []).map((piece) =>
    isUnspaced.test(piece) ? piece : piece.slice(0, longestWord),
  );
}
