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
    for (const [term, { lists }] of this.#occurrences)
      shards[shardOf(term, count)]![term] = lists.join(";").replace(/;+$/, "");
    return shards;
  }

  #addTerms(terms: readonly string[], field: 0 | 1 | 2, number: number): void {
    for (const term of terms) {
      let found = this.#occurrences.get(term);
      if (found === undefined)
        this.#occurrences.set(term, (found = { lists: ["", "", ""], last: [-1, -1, -1] }));
      const { lists, last } = found;
      if (last[field] === number) continue;
      const list = lists[field];
      const step = (number - Math.max(0, last[field])).toString(36);
      lists[field] = list === "" ? step : `${list},${step}`;
      last[field] = number;
    }
  }
}

/** Where a term occurs, by field. */
interface Occurrences {
  readonly lists: [string, string, string];
  readonly last: [number, number, number];
}
