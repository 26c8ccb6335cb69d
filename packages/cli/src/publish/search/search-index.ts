import { shardOf, termsOf } from "./search-tokens.ts";
import type { SearchShard } from "./search-files.ts";

/** A brief to search for. */
export interface SearchedBrief {
  readonly headline: string;
  readonly text: string;
  /** The files of the lists that it is on. */
  readonly lists: readonly string[];
}

/** Indexes the briefs of a segment, and splits the index into files. */
export class SearchIndex {
  readonly #occurrences = new Map<string, Occurrences>();
  #size = 0;

  add({ headline, text, lists }: SearchedBrief): void {
    const number = this.#size++;
    this.#addTerms(termsOf(headline), 0, number);
    this.#addTerms(termsOf(text), 1, number);
    this.#addTerms(lists, 2, number);
  }

  /** Returns the content of the files. */
  shards(count: number): SearchShard[] {
    const shards = Array.from({ length: count }, (): Record<string, string> => ({}));
    for (const [term, occurrences] of this.#occurrences)
      shards[shardOf(term, count)]![term] = occurrences.map(stepsOf).join(";").replace(/;+$/, "");
    return shards;
  }

  #addTerms(terms: readonly string[], field: 0 | 1 | 2, number: number): void {
    for (const term of terms) {
      let found = this.#occurrences.get(term);
      if (found === undefined) this.#occurrences.set(term, (found = [[], [], []]));
      found[field].push(number);
    }
  }
}

/** The numbers of the briefs with a term, by field. */
type Occurrences = readonly [headline: number[], text: number[], lists: number[]];

/** Writes each number as the difference from the one before it. */
function stepsOf(numbers: readonly number[]): string {
  return numbers
    .map((number, index) => (number - (numbers[index - 1] ?? 0)).toString(36))
    .join(",");
}
