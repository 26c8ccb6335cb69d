import { searchFields, type SearchField } from "./search-files.ts";

const fieldCount = searchFields.length;

/**
 * The numbers of the briefs with each term, in each field.
 *
 * They are in tables, not in an array for each term: tens of thousands of growing arrays would be most of the memory
 * that a site takes.
 */
export class Occurrences {
  /** Numbers the terms from 0. */
  readonly #terms = new Map<string, number>();
  /** The place of the last number of each term in each field; 0 if there is none. */
  #last = new Uint32Array(1024 * fieldCount);
  #numbers = new Uint32Array(1024);
  /** The place of the number before, of the same term and field; 0 for the first. */
  #before = new Uint32Array(1024);
  #size = 1;

  /** Adds terms of a brief. */
  add(terms: Iterable<string>, field: SearchField, number: number): void {
    const fieldNumber = searchFields.indexOf(field);
    for (const term of terms) {
      const slot = this.#termNumber(term) * fieldCount + fieldNumber;
      const last = this.#last[slot]!;
      if (last !== 0 && this.#numbers[last] === number) continue;
      const place = this.#size++;
      if (place === this.#numbers.length) {
        this.#numbers = twiceAsLong(this.#numbers);
        this.#before = twiceAsLong(this.#before);
      }
      this.#numbers[place] = number;
      this.#before[place] = last;
      this.#last[slot] = place;
    }
  }

  #termNumber(term: string): number {
    let number = this.#terms.get(term);
    if (number === undefined) {
      number = this.#terms.size;
      this.#terms.set(term, number);
      if (number * fieldCount === this.#last.length) this.#last = twiceAsLong(this.#last);
    }
    return number;
  }

  terms(): Iterable<string> {
    return this.#terms.keys();
  }

  /** Returns the numbers of a term in each field from the lowest; none if it does not occur. */
  of(term: string): number[][] {
    const number = this.#terms.get(term);
    return searchFields.map((_, field) =>
      number === undefined ? [] : this.#numbersFrom(this.#last[number * fieldCount + field]!),
    );
  }

  #numbersFrom(last: number): number[] {
    const numbers: number[] = [];
    for (let place = last; place !== 0; place = this.#before[place]!)
      numbers.push(this.#numbers[place]!);
    numbers.reverse();
    if (!isSorted(numbers)) numbers.sort((left, right) => left - right);
    return numbers;
  }
}

function twiceAsLong(table: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const longer = new Uint32Array(table.length * 2);
  longer.set(table);
  return longer;
}

function isSorted(numbers: readonly number[]): boolean {
  for (let index = 1; index < numbers.length; index++)
    if (numbers[index - 1]! > numbers[index]!) return false;
  return true;
}
