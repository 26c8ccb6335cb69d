/** The places of keys, in the order in which they were added. Chains in typed arrays, because millions of arrays take too much memory. */
export class KeyIndex {
  /** The first place of the chain of a key, plus 1; 0 if there is none. Keys that share a chain differ in `#keys`. */
  readonly #first: Uint32Array;
  readonly #next: Uint32Array;
  readonly #keys: Int32Array;

  constructor(most: number) {
    this.#first = new Uint32Array(2 ** Math.ceil(Math.log2(most)));
    this.#next = new Uint32Array(most);
    this.#keys = new Int32Array(most);
  }

  of(key: number): readonly number[] {
    const places: number[] = [];
    for (let at = this.#first[this.#chain(key)]!; at > 0; at = this.#next[at - 1]!)
      if (this.#keys[at - 1] === key) places.push(at - 1);
    return places;
  }

  add(key: number, place: number): void {
    this.#keys[place] = key;
    this.#next[place] = 0;
    this.#replace(key, 0, place + 1);
  }

  /** Does nothing if the place was not added. */
  delete(place: number): void {
    this.#replace(this.#keys[place]!, place + 1, this.#next[place]!);
  }

  /** Puts another link in place of a link of a chain. Link 0 is its end. */
  #replace(key: number, old: number, link: number): void {
    const chain = this.#chain(key);
    let at = this.#first[chain]!;
    if (at === old) {
      this.#first[chain] = link;
      return;
    }
    while (at > 0 && this.#next[at - 1] !== old) at = this.#next[at - 1]!;
    if (at > 0) this.#next[at - 1] = link;
  }

  #chain(key: number): number {
    return key & (this.#first.length - 1);
  }
}
