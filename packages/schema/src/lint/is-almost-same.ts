import { negation } from "./negation.ts";

/** The share of the words of the longer text that the shorter one must have. */
const enough = 0.85;

/**
 * Tests whether two texts say the same in almost the same words: all words of one are in the other, which adds only a few.
 * A word or number in place of another is a different statement, as in a row of reports on several minerals. So are a
 * negation that only one text has, and the same words in another order: who exports to whom. One phrase may move between
 * the start and the end: "In Europe, prices rose".
 *
 * In Chinese and Japanese, each character counts as a word.
 */
export function isAlmostSame(left: string, right: string): boolean {
  return new ComparedText(left).isAlmost(new ComparedText(right));
}

/** A text that is compared with several others. What a comparison needs of it is found once. */
export class ComparedText {
  readonly #text: string;
  #lowerCase: string | undefined;
  #pattern: RegExp | undefined;
  #foundNumbers: string | undefined;
  #foundWords: ReadonlySet<string> | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  /** See {@link isAlmostSame}. */
  isAlmost(other: ComparedText): boolean {
    const { length } = this.#text;
    const otherLength = other.#text.length;
    if (Math.min(length, otherLength) < Math.max(length, otherLength) * 0.7) return false;
    // Numbers that an earlier comparison needed are the fastest test.
    const known = this.#foundNumbers;
    const otherKnown = other.#foundNumbers;
    if (known !== undefined && otherKnown !== undefined && known !== otherKnown) return false;
    const difference = firstDifference(this.lowerCase, other.lowerCase);
    // The reports of a row differ in their numbers, other texts in their words.
    const isRow = isDigit(this.lowerCase, difference) && isDigit(other.lowerCase, difference);
    if (isRow && this.#numbers() !== other.#numbers()) return false;
    if (bothAdd(this, other, difference) || this.#numbers() !== other.#numbers()) return false;
    const [fewer, more] = [this.#words(), other.#words()].toSorted(
      (one, two) => one.size - two.size,
    );
    return (
      fewer!.size >= enough * more!.size &&
      [...fewer!].every((word) => more!.has(word)) &&
      negationsIn(this.lowerCase) === negationsIn(other.lowerCase) &&
      hasSameOrder(wordsOf(this), wordsOf(other))
    );
  }

  /** As all words are compared. */
  get lowerCase(): string {
    return (this.#lowerCase ??= this.#text.toLowerCase());
  }

  /** What finds the words in the text in lower case, each from the `lastIndex` on. */
  get wordPattern(): RegExp {
    return (this.#pattern ??= beyondWestern.test(this.lowerCase) ? anyWord : westernWord);
  }

  #numbers(): string {
    this.#foundNumbers ??= (this.lowerCase.match(/\d[\d.,]*/g) ?? []).toSorted().join(" ");
    return this.#foundNumbers;
  }

  #words(): ReadonlySet<string> {
    return (this.#foundWords ??= new Set(this.lowerCase.match(this.wordPattern)));
  }
}

const anyWord = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]|[\p{L}\p{M}]+/gu;

/** Finds the same in a text in lower case without characters beyond the Western ones. It takes a tenth of the time to compile. */
const westernWord = /[a-z\u00AA\u00B5\u00BA\u00DF-\u00F6\u00F8-\u024F]+/g;

/** Any character but those of Latin letters without combining marks, of general punctuation and of currencies. */
const beyondWestern = /[\u20D0-\uFFFF\u0250-\u1FFF\u2070-\u209F]/;

/** Returns the index of the first character that differs, or the length of the shorter text. */
function firstDifference(left: string, right: string): number {
  let at = 0;
  while (at < left.length && left.charCodeAt(at) === right.charCodeAt(at)) at++;
  return at;
}

function isDigit(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0x30 && unit <= 0x39;
}

/**
 * Whether each text has a word that the other one lacks, from where they first differ. This is faster than comparing all
 * words, and enough for most texts.
 */
function bothAdd(one: ComparedText, other: ComparedText, difference: number): boolean {
  let start = difference;
  while (start > 0 && !endsWord(one.lowerCase.charCodeAt(start - 1))) start--;
  return addsWord(one, start, other.lowerCase) && addsWord(other, start, one.lowerCase);
}

/** A space, or a Chinese character, which is a word of its own. */
function endsWord(unit: number): boolean {
  return unit === 0x20 || (unit >= 0x4e00 && unit <= 0x9fff);
}

/** Whether a text has a word, from a place on, that is nowhere in another text. No word goes on at this place. */
function addsWord({ lowerCase, wordPattern }: ComparedText, start: number, other: string): boolean {
  wordPattern.lastIndex = start;
  for (let found = wordPattern.exec(lowerCase); found; found = wordPattern.exec(lowerCase))
    if (!other.includes(found[0])) return true;
  return false;
}

function negationsIn(text: string): number {
  return text.split(negation).length - 1;
}

/** The words and numbers of a text in order. */
function wordsOf({ lowerCase, wordPattern }: ComparedText): string[] {
  return lowerCase.match(new RegExp(`\\d+|${wordPattern.source}`, wordPattern.flags)) ?? [];
}

/** How many places are tried at which a phrase can move. Only texts that repeat a word need several. */
const mostMoves = 8;

/** Whether all words of one text are in the other in the same order, or after its end has moved to its start. */
function hasSameOrder(left: readonly string[], right: readonly string[]): boolean {
  const [fewer, more] = left.length <= right.length ? [left, right] : [right, left];
  if (isInOrder(fewer, 0, more)) return true;
  let moves = 0;
  for (
    let start = fewer.indexOf(more[0]!, 1);
    start > 0;
    start = fewer.indexOf(more[0]!, start + 1)
  )
    if (isInOrder(fewer, start, more)) return true;
    else if (++moves === mostMoves) return false;
  return false;
}

/** Whether words are among others in order, read from `start` to their end and then from their beginning. */
function isInOrder(words: readonly string[], start: number, others: readonly string[]): boolean {
  let count = 0;
  for (const other of others)
    if (count < words.length && words[(start + count) % words.length] === other) count++;
  return count === words.length;
}
