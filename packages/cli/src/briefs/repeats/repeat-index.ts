import { isAlmostSame } from "@mineral-brief/schema/lint";
import type { CheckedFile, CheckedSource, ComparableInsight } from "../../checking/checked-file.ts";
import type { ReportedDiagnostic } from "../../diagnostics/diagnostic.ts";

/** An insight with fewer words is too short to be a repetition: `Prices rose.` */
const fewestWords = 8;

/**
 * How many insights are remembered, so that memory does not grow with the number of texts. A run over 80,000 articles used
 * 814 MB, and 116 MB without this code; a heap of 250 MB was enough for it, in twice the time.
 */
const mostInsights = 200_000;

/** How many insights with the same fingerprint are compared. More of them are a list in the same form. */
const mostInBucket = 20;

/** How many fingerprints an insight has. Texts that differ in a few words share at least one of three; 1 pair in 300 is missed. */
const fingerprints = 3;

interface Remembered extends Pick<ComparableInsight, "words" | "id" | "supersedes"> {
  /** Counts the articles of the run. */
  readonly article: number;
  readonly file: string;
  readonly range: ReportedDiagnostic["range"];
  readonly print: Fingerprint;
}

/** What is compared before the words are. */
interface Fingerprint {
  /** The hashes of all words, sorted, without repetitions. */
  readonly words: Uint32Array;
  readonly keys: readonly number[];
}

/**
 * Finds insights that repeat one of an earlier article of the run, without comparing each with each: it compares only
 * those that share a fingerprint, one of the smallest hashes of their words.
 */
export class RepeatIndex {
  readonly #byKey = new Map<number, Remembered[]>();
  /** A ring: the next insight replaces the oldest one. */
  readonly #ring: Remembered[] = [];
  readonly #most: number;
  #next = 0;
  #articles = 0;

  constructor(most = mostInsights) {
    this.#most = most;
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
        print,
        article: this.#articles,
        file: name,
        range: finding.range,
      };
      const earlier = this.#find(own);
      if (earlier === undefined) this.#remember(own);
      else found.push(describe(finding, words, earlier));
    }
    return withFindings(file, found);
  }

  #find(own: Remembered): Remembered | undefined {
    for (const key of own.print.keys)
      for (const other of this.#byKey.get(key) ?? [])
        if (
          isOtherArticle(own, other) &&
          isInside(own.print.words, other.print.words) &&
          isAlmostSame(own.words, other.words)
        )
          return other;
    return undefined;
  }

  #remember(own: Remembered): void {
    const oldest = this.#ring[this.#next];
    if (oldest !== undefined) this.#forget(oldest);
    this.#ring[this.#next] = own;
    this.#next = (this.#next + 1) % this.#most;
    for (const key of own.print.keys) {
      const bucket = this.#byKey.get(key);
      if (bucket === undefined) this.#byKey.set(key, [own]);
      else if (bucket.length < mostInBucket) bucket.push(own);
    }
  }

  #forget(old: Remembered): void {
    for (const key of old.print.keys) {
      const left = (this.#byKey.get(key) ?? []).filter((one) => one !== old);
      if (left.length === 0) this.#byKey.delete(key);
      else this.#byKey.set(key, left);
    }
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

function withFindings<Checked extends CheckedFile>(
  file: Checked,
  found: readonly ReportedDiagnostic[],
): Checked {
  const { comparable: _, ...rest } = file;
  if (found.length === 0) return rest as Checked;
  const diagnostics = [...file.diagnostics, ...found].sort(
    (left, right) => left.range.start.offset - right.range.start.offset,
  );
  const wrong = new Set(
    found.filter(({ severity }) => severity === "error").map(({ document = 0 }) => document),
  );
  const { articles } = file as Partial<CheckedSource>;
  return {
    ...rest,
    diagnostics,
    ...(articles && {
      articles: articles.map((article) =>
        wrong.has(article.index ?? 0) ? { ...article, hasErrors: true } : article,
      ),
    }),
  } as unknown as Checked;
}

/**
 * Returns the hashes of the words of a text, and as keys the smallest hashes of its longer words with its numbers, because
 * texts with different numbers are never the same. Undefined for a short text.
 *
 * If all words of one text are in another, a key of the longer one is also one of the shorter one, unless each of its three
 * words is among the few that were added. Short words are in too many texts. In Chinese and Japanese, each character counts
 * as a word, and each two neighbours as a longer one.
 */
function fingerprintOf(text: string): Fingerprint | undefined {
  const words = text.toLowerCase().match(/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]|[\p{L}\p{M}]+/gu);
  if (words === null || words.length < fewestWords) return undefined;
  const longer = new Set<string>();
  words.forEach((word, index) => {
    if (word.length >= 5) longer.add(word);
    else if (unspaced.test(word) && unspaced.test(words[index - 1] ?? ""))
      longer.add(words[index - 1]! + word);
  });
  const chosen = longer.size < fingerprints ? new Set(words) : longer;
  const numbers = hash((text.match(/\d[\d.,]*/g) ?? []).sort().join(" "));
  const smallest = [...chosen].map((word) => hash(word)).sort((one, other) => one - other);
  return {
    words: Uint32Array.from(new Set(words), (word) => hash(word)).sort(),
    keys: smallest.slice(0, fingerprints).map((one) => (one ^ numbers) >>> 0),
  };
}

/** Whether all hashes of the shorter list are in the longer one. Both are sorted. */
function isInside(one: Uint32Array, other: Uint32Array): boolean {
  const [fewer, more] = one.length < other.length ? [one, other] : [other, one];
  let at = 0;
  for (const wanted of fewer) {
    while (at < more.length && more[at]! < wanted) at++;
    if (more[at] !== wanted) return false;
  }
  return true;
}

const unspaced = /^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]$/u;

/** FNV-1a, 32 bits. See http://www.isthe.com/chongo/tech/comp/fnv/. */
function hash(word: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < word.length; index++)
    value = Math.imul(value ^ word.charCodeAt(index), 0x01000193);
  return value >>> 0;
}
