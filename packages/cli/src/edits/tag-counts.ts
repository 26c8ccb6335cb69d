import { countNoun } from "../count-noun.ts";
import type { ProposedSource } from "./tag-source.ts";

/** Counts the proposals of a run by their kind. */
export class TagCounts {
  #files = 0;
  #filesWithProposals = 0;
  readonly #tags = new Map<string, number>();
  #relations = 0;

  add({ articles }: ProposedSource): void {
    this.#files++;
    let found = 0;
    for (const { proposals, relations } of articles) {
      for (const { kind } of proposals) this.#tags.set(kind, (this.#tags.get(kind) ?? 0) + 1);
      this.#relations += relations.length;
      found += proposals.length;
    }
    if (found > 0) this.#filesWithProposals++;
  }

  /** One line, such as `5 missing tags in 2 of 12 files: 3 minerals, 2 figures`. Kinds without a tag are not named. */
  describe(): string {
    const total = [...this.#tags.values()].reduce((sum, count) => sum + count, 0);
    const relations =
      this.#relations === 0 ? "" : `; ${countNoun(this.#relations, "possible relation")}`;
    if (total === 0) return `no missing tags in ${countNoun(this.#files, "file")}${relations}`;
    const kinds = ["mineral", "place", "organization", "figure"]
      .filter((kind) => this.#tags.has(kind))
      .map((kind) => countNoun(this.#tags.get(kind)!, kind));
    const files = `${this.#filesWithProposals} of ${countNoun(this.#files, "file")}`;
    return `${countNoun(total, "missing tag")} in ${files}: ${kinds.join(", ")}${relations}`;
  }
}
