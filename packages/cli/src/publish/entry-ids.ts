import { entryIdOf } from "@mineral-brief/formats/atom";

/** The ids of feed entries. No two briefs get the same, even if source, date and headline or the `url` are the same. */
export class EntryIds {
  readonly #taken = new Set<string>();
  readonly #counts = new Map<string, number>();

  /** Adds an id that a brief has. */
  add(id: string): void {
    this.#taken.add(id);
  }

  /** Returns `id`, or an id made from it if another brief has it. */
  take(id: string): string {
    let free = id;
    while (this.#taken.has(free)) {
      const number = (this.#counts.get(id) ?? 1) + 1;
      this.#counts.set(id, number);
      free = entryIdOf({ schemaVersion: "1.0", language: "en", headline: `${id} ${number}` });
    }
    this.#taken.add(free);
    return free;
  }
}
