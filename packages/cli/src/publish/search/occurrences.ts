/**
 * The numbers of the briefs with each term.
 *
 * They are in two tables, not in an array for each term: tens of thousands of growing arrays would be most of the memory
 * that a site takes.
 */
export class Occurrences {
  /** The place of the last number of a term. */
  readonly #last = new Map<string, number>();
  #numbers = new Uint32Array(1024);
  /** The place of the number before, of the same term; its own place for the first. */
  #before = new Uint32Array(1024);
  #size = 0;

  add(term: string, number: number): void {
    const last = this.#last.get(term);
    if (last !== undefined && this.#numbers[last] === number) return;
    const place = this.#size++;
    if (place === this.#numbers.length) {
      this.#numbers = twiceAsLong(this.#numbers);
      this.#before = twiceAsLong(this.#before);
    }
    this.#numbers[place] = number;
    this.#before[place] = last ?? place;
    this.#last.set(term, place);
  }

  has(term: string): boolean {
    return this.#last.has(term);
  }

  terms(): Iterable<string> {
    return this.#last.keys();
  }

  /** Returns the numbers of a term from the lowest; none if it does not occur. */
  of(term: string): number[] {
    const last = this.#last.get(term);
    if (last === undefined) return [];
    const numbers: number[] = [];
    let place = last;
    for (let next = this.#before[place]!; next !== place; next = this.#before[place]!) {
      numbers.push(this.#numbers[place]!);
      place = next;
    }
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
