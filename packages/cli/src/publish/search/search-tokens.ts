import { hash32 } from "@mineral-brief/schema/internal";
/** Characters of scripts without spaces between words. */
const unspaced = "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}";
/** A letter or digit of a word. */
const word = `(?:(?![${unspaced}])[\\p{L}\\p{N}])`;
/**
 * A number with a decimal sign or groups of digits, as one word: 22.5, 22,5, 96,600, 96 600, 1.234.567. Not a date such as
 * 24.10.2025, nor a list such as 1,2,3. A word of a script without spaces may touch it.
 */
const number = String.raw`(?<!${word}|\d[.,])(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?|\d{1,3}(?: \d{3})+(?:[.,]\d+)?|\d+[.,]\d+)(?![.,]?\d)`;
const pieces = new RegExp(`[${unspaced}]+|${number}${word}*|${word}+`, "gu");
const unspacedStart = new RegExp(`^[${unspaced}]`, "u");

/** Texts that folding changes only in case and punctuation: of ASCII, of the common Han characters, and of their punctuation. */
const plain =
  // eslint-disable-next-line no-control-regex
  /^[\u0000-\u007F\u2010-\u2027\u3000-\u3004\u3008-\u3020\u4E00-\u9FFF\uFF01-\uFF0F\uFF1A-\uFF20]*$/;
const plainPieces = new RegExp(`[\u4E00-\u9FFF]+|${number}[a-z0-9]*|[a-z0-9]+`, "gu");

/** In UTF-16 code units. */
const longestWord = 40;

/** A word, or a pair of characters, that a search looks for. */
export interface SearchTerm {
  readonly text: string;
  /** Whether longer words that start with it match too. */
  readonly isPrefix: boolean;
}

/**
 * Lists the terms of a text in the index, in order: its words without case and accents, and its numbers without groups of
 * digits. In scripts without spaces, each pair of characters is a term, so that any part of a text is found. So is the last
 * character, to find a single one.
 */
export function termsOf(text: string): string[] {
  const terms: string[] = [];
  for (const piece of piecesOf(text)) {
    if (!isUnspaced(piece)) {
      terms.push(...(startsWithDigit(piece) ? numberTermsOf(piece) : wordTermsOf(piece)));
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

function startsWithDigit(piece: string): boolean {
  const code = piece.charCodeAt(0);
  return code >= 0x30 && code <= 0x39;
}

/** Splits a piece into its number and the letters after it: 96,600 and `t`. */
function splitNumber(piece: string): [number: string, rest: string] {
  const [start] = /^(?:\d|[., ](?=\d))+/.exec(piece)!;
  return [start, piece.slice(start.length)];
}

/** Writes a number without groups of digits, and with a decimal point. */
function plainNumber(text: string): string {
  if (/^\d{1,3}(?:,\d{3})+(?:\.|$)/.test(text)) return text.replaceAll(",", "");
  const isGrouped = text.includes(" ") || /\..*\./.test(text);
  return (isGrouped ? text.replace(/[. ](?=\d{3}(?:\D|$))/g, "") : text).replace(",", ".");
}

/**
 * Lists the terms of a number: also without the unit after it, and in the other ways in which it can be read, because
 * 96.600 is 96600 in German, and 10 100 can be two numbers.
 */
function numberTermsOf(piece: string): string[] {
  const [number, rest] = splitNumber(piece);
  const plain = plainNumber(number);
  return [
    ...(rest === "" ? [] : [plain + rest]),
    plain,
    ...(/^[1-9]\d{0,2}\.\d{3}$/.test(number) ? [number.replace(".", "")] : []),
    ...(number.includes(" ") ? number.split(" ") : []),
  ];
}

/** The article of an Arabic noun, which is part of its word, with the short words that are too: and, by, as, for. */
const arabicArticle = /^[\u0648\u0641]?(?:[\u0628\u0643]?\u0627\u0644|\u0644\u0644)(?=\p{L}{3})/u;

/** Lists the terms of a word: an Arabic noun also without its article. */
function wordTermsOf(piece: string): string[] {
  const bare = withoutArticle(piece);
  return bare === piece ? [piece] : [piece, bare];
}

function withoutArticle(piece: string): string {
  const code = piece.charCodeAt(0);
  return code >= 0x0600 && code < 0x0700 ? piece.replace(arabicArticle, "") : piece;
}

/** Gives the number of code units of the character at a place; 0 at the end. */
function lengthAt(text: string, place: number): number {
  const code = text.codePointAt(place);
  return code === undefined ? 0 : code > 0xffff ? 2 : 1;
}

/** Lists the terms that a text must have to match a query. The same query has each once. */
export function queryTermsOf(query: string): SearchTerm[] {
  const terms = piecesOf(query).flatMap((piece): SearchTerm[] => {
    if (startsWithDigit(piece)) {
      // A number that starts with the same digits is another one.
      const [number, rest] = splitNumber(piece);
      return [{ text: plainNumber(number) + rest, isPrefix: false }];
    }
    if (!isUnspaced(piece)) {
      const text = withoutArticle(piece);
      return [{ text, isPrefix: text.length >= prefixLength }];
    }
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
