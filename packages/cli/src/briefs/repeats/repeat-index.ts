import { hash32 } from "@mineral-brief/schema/internal";
import { isAlmostSame } from "@mineral-brief/schema/lint";
import type { CheckedFile, ComparableInsight } from "../../checking/checked-file.ts";
import type { ReportedDiagnostic } from "../../diagnostics/diagnostic.ts";
import { KeyIndex } from "./key-index.ts";
import { addFindings } from "./add-findings.ts";

/** An insight with fewer words is too short to be a repetition: `Prices rose.` */
const fewestWords = 8;

/** How many insights are remembered, so that memory does not grow with the number of texts. They need about 100 MB. */
const mostInsights = 200_000;

/** How many insights with the same key are compared. More of them are a list in the same form. */
const mostOfKey = 20;

/** How many keys an insight has. Texts that differ in a few words share at least one of three; 1 pair in 300 is missed. */
const keysPerInsight = 3;

interface Remembered extends Pick<ComparableInsight, "words" | "id" | "supersedes"> {
  /** Counts the articles of the run. */
  readonly article: number;
  readonly file: string;
  readonly range: ReportedDiagnostic["range"];
  readonly bits: WordBits;
}

/** What is compared before the words are: one of 30 bits per word, twice with different hashes. */
interface WordBits {
  readonly first: number;
  readonly second: number;
}

/**
 * Finds insights that repeat one of an earlier article of the run, without comparing each with each: it compares only
 * those that share a key, one of the smallest hashes of their words.
 */
export class RepeatIndex {
  /** A ring: the next insight replaces the oldest one. */
  readonly #ring: Remembered[] = [];
  readonly #most: number;
  readonly #places: KeyIndex;
  #next = 0;
  #articles = 0;

  constructor(most = mostInsights) {
    this.#most = most;
    this.#places = new KeyIndex(most * keysPerInsight);
  }

  /** Adds the findings about repetitions to a file, and remembers its insights. */
  compare<Checked extends CheckedFile>(file: Checked): Checked {
    const { comparable = [], name } = file;
    const found: ReportedDiagnostic[] = [];
    let document: number | undefined;
    this.#articles++;
    for (const insight of comparable) {
      const { finding, words, id, supersedes } = insight;
      if (finding.document !== document) this.#articles++;
      ({ document } = finding);
      const print = fingerprintOf(words);
      if (print === undefined) continue;
      const own: Remembered = {
        words,
        id,
        supersedes,
        bits: print.bits,
        article: this.#articles,
        file: name,
        range: finding.range,
      };
      const earlier = this.#find(own, print.keys);
      if (earlier === undefined) this.#remember(own, print.keys);
      else found.push(describe(finding, words, earlier));
    }
    const { comparable: _, ...rest } = file;
    return addFindings(rest as Checked, found);
  }

  #find(own: Remembered, keys: readonly number[]): Remembered | undefined {
    for (const key of keys)
      for (const place of this.#places.of(key)) {
        const other = this.#ring[Math.floor(place / keysPerInsight)]!;
        if (
          isOtherArticle(own, other) &&
          mayBeInside(own.bits, other.bits) &&
          isAlmostSame(own.words, other.words)
        )
          return other;
      }
    return undefined;
  }

  #remember(own: Remembered, keys: readonly number[]): void {
    const first = this.#next * keysPerInsight;
    for (let place = first; place < first + keysPerInsight; place++) this.#places.delete(place);
    this.#ring[this.#next] = own;
    this.#next = (this.#next + 1) % this.#most;
    keys.forEach((key, index) => {
      if (this.#places.of(key).length < mostOfKey) this.#places.add(key, first + index);
    });
  }
}

/** A newer version of an article may repeat the older one. `insight-duplicate` compares the insights of one article. */
function isOtherArticle(one: Remembered, other: Remembered): boolean {
  if (one.article === other.article) return false;
  if (one.id !== undefined && one.id === other.id) return false;
  const replaces = (newer: Remembered, older: Remembered): boolean =>
    newer.supersedes !== undefined && newer.supersedes === older.id;
  return !replaces(one, other) && !replaces(other, one);
}

function describe(
  finding: ReportedDiagnostic,
  words: string,
  { file, range, words: earlier }: Remembered,
): ReportedDiagnostic {
  const { line, column } = range.start;
  const isExact = words === earlier;
  return {
    ...finding,
    message: `${file}:${line}:${column} says ${isExact ? "the same" : "almost the same"}; remove one, or say what is new`,
    evidence: { file, range, sentence: earlier },
  };
}

/**
 * Returns the bits of the words of a text, and as keys the smallest hashes of its longer words with its numbers, because
 * texts with different numbers are never the same. Undefined for a short text.
 *
 * If all words of one text are in another, a key of the longer one is also one of the shorter one, unless each of its three
 * words is among the few that were added. Short words are in too many texts. In Chinese and Japanese, each character counts
 * as a word, and each two neighbours as a longer one.
 */
function fingerprintOf(
  text: string,
): { readonly bits: WordBits; readonly keys: readonly number[] } | undefined {
  const words = text.toLowerCase().match(/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]|[\p{L}\p{M}]+/gu);
  if (words === null || words.length < fewestWords) return undefined;
  const longer = new Set<string>();
  words.forEach((word, index) => {
    if (word.length >= 5) longer.add(word);
    else if (unspaced.test(word) && unspaced.test(words[index - 1] ?? ""))
      longer.add(words[index - 1]! + word);
  });
  const chosen = longer.size < keysPerInsight ? new Set(words) : longer;
  const numbers = hash32((text.match(/\d[\d.,]*/g) ?? []).sort().join(" "));
  const smallest = [...chosen].map((word) => hash32(word)).sort((one, other) => one - other);
  let first = 0;
  let second = 0;
  for (const word of words) {
    const value = hash32(word);
    first |= 1 << (value % 30);
    second |= 1 << ((value >>> 16) % 30);
  }
  return {
    bits: { first, second },
    keys: smallest.slice(0, keysPerInsight).map((one) => one ^ numbers),
  };
}

/** Whether all words of one text may be in the other. False only if one cannot be. */
function mayBeInside(one: WordBits, other: WordBits): boolean {
  const isInside = (fewer: WordBits, more: WordBits): boolean =>
    (fewer.first & ~more.first) === 0 && (fewer.second & ~more.second) === 0;
  return isInside(one, other) || isInside(other, one);
}

const unspaced = /^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]$/u;
