import { shardOf, termsOf } from "./search-tokens.ts";

/** A brief to search for. */
export interface SearchedBrief {
  readonly headline: string;
  readonly texts: readonly string[];
  /** The files of the lists that it is on. */
  readonly lists: readonly string[];
}

/** The numbers of the briefs with a term, ascending. */
type Occurrences = Map<string, number[]>;

/** Indexes the briefs of a segment, and splits the index into files. */
export class SearchIndex {
  readonly #headlines: Occurrences = new Map();
  readonly #texts: Occurrences = new Map();
  readonly #lists: Occurrences = new Map();
  #size = 0;

  add({ headline, texts, lists }: SearchedBrief): void {
    const number = this.#size++;
    addTerms(termsOf(headline), this.#headlines, number);
    for (const text of texts) addTerms(termsOf(text), this.#texts, number);
    addTerms(lists, this.#lists, number);
  }

  /** Returns the texts of the files. See `SearchShard`. */
  shards(count: number): string[] {
    const fields = [this.#headlines, this.#texts, this.#lists];
    const shards = Array.from({ length: count }, (): string[] => []);
    for (const [first, field] of fields.entries())
      for (const term of field.keys()) {
        if (fields.some((other, index) => index < first && other.has(term))) continue;
        const lists = fields.map((other) => stepsOf(other.get(term)));
        while (lists.at(-1) === "") lists.pop();
        shards[shardOf(term, count)]!.push(`${JSON.stringify(term)}:"${lists.join(";")}"`);
      }
    return shards.map((entries) => `{${entries.join(",")}}\n`);
  }
}

function addTerms(terms: readonly string[], occurrences: Occurrences, number: number): void {
  for (const term of terms) {
    const numbers = occurrences.get(term);
    if (numbers === undefined) occurrences.set(term, [number]);
    else if (numbers[numbers.length - 1] !== number) numbers.push(number);
  }
}

/** Writes each number as the difference from the one before it. */
function stepsOf(numbers: readonly number[] = []): string {
  let text = "";
  let before = 0;
  for (const number of numbers) {
    if (text !== "") text += ",";
    text += (number - before).toString(36);
    before = number;
  }
  return text;
}
