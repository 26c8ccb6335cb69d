import { Occurrences } from "./occurrences.ts";
import type { SearchField, SearchShard } from "./search-files.ts";
import { shardOf, termsOf } from "./search-tokens.ts";

/** What is indexed of a brief, apart from its lists. */
export interface SearchedBrief {
  readonly headline: string;
  readonly texts: readonly string[];
}

/**
 * Indexes the briefs of a segment, and splits the index into files.
 *
 * The texts of the files depend only on the briefs and their numbers, not on the order in which they are added.
 */
export class SearchIndex {
  readonly #occurrences = new Occurrences();

  /** Adds the words of a brief. Numbers count from 0 in the segment. */
  add(number: number, { headline, texts }: SearchedBrief): void {
    this.#occurrences.add(termsOf(headline), "headline", number);
    for (const text of texts) this.#occurrences.add(termsOf(text), "text", number);
  }

  /** Adds the lists that a brief is on, by their files. */
  addLists(number: number, lists: readonly string[]): void {
    this.#occurrences.add(lists, "lists", number);
  }

  /**
   * Adds the words of briefs from a file of an earlier index, before any other. `numbers` gives their numbers now;
   * undefined omits a brief.
   */
  addEarlier(shard: SearchShard, numbers: readonly (number | undefined)[]): void {
    for (const [term, value] of Object.entries(shard)) {
      const [headlines = "", texts = ""] = value.split(";");
      this.#addNumbers(term, "headline", headlines, numbers);
      this.#addNumbers(term, "text", texts, numbers);
    }
  }

  /** Reads what `stepsOf` wrote. */
  #addNumbers(
    term: string,
    field: SearchField,
    steps: string,
    numbers: readonly (number | undefined)[],
  ): void {
    if (steps === "") return;
    let earlier = 0;
    let step = 0;
    for (let index = 0; index <= steps.length; index++) {
      const code = index === steps.length ? comma : steps.charCodeAt(index);
      if (code !== comma) {
        step = step * 36 + (code < letterA ? code - digit0 : code - letterA + 10);
        continue;
      }
      earlier += step;
      step = 0;
      const number = numbers[earlier];
      if (number !== undefined) this.#occurrences.add([term], field, number);
    }
  }

  /** Returns the texts of the files. See `SearchShard`. */
  shards(count: number): string[] {
    const shards = Array.from({ length: count }, (): string[] => []);
    for (const term of this.#occurrences.terms()) shards[shardOf(term, count)]!.push(term);
    return shards.map((terms) => {
      const entries = terms.sort().map((term) => {
        const fields = this.#occurrences.of(term).map(stepsOf);
        while (fields.at(-1) === "") fields.pop();
        return `${JSON.stringify(term)}:"${fields.join(";")}"`;
      });
      return `{${entries.join(",")}}\n`;
    });
  }
}

const [comma, digit0, letterA] = [0x2c, 0x30, 0x61];

/** Writes each number as the difference from the one before it. */
function stepsOf(numbers: readonly number[]): string {
  let text = "";
  let before = 0;
  for (const number of numbers) {
    if (text !== "") text += ",";
    text += (number - before).toString(36);
    before = number;
  }
  return text;
}
