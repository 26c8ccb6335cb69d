import type { CheckedFile } from "../checking/checked-file.ts";
import { addCounts, type TagCounts } from "../checking/tag-counts.ts";
import { countNoun } from "@mineral-brief/language/count-noun";

/** The kinds of tags, in the order in which they are printed. A relation is no tag. */
const kinds = ["mineral", "place", "organization", "figure"] as const;

/** Sums the missing tags of the files of a run. */
export class TagSummary {
  #files = 0;
  #filesWithTags = 0;
  #isFileCounted = false;
  #counts: TagCounts = {};

  /** Adds a file. A file in pieces counts once. */
  add({ missing = {}, piece = 0 }: CheckedFile): void {
    if (piece === 0) {
      this.#files++;
      this.#isFileCounted = false;
    }
    this.#counts = addCounts(this.#counts, missing);
    if (this.#isFileCounted || tagsIn(missing) === 0) return;
    this.#isFileCounted = true;
    this.#filesWithTags++;
  }

  /** How many tags are missing, without relations. */
  get tags(): number {
    return tagsIn(this.#counts);
  }

  /** One line, such as `5 missing tags in 2 of 12 files: 3 minerals, 2 figures`. Kinds without a tag are not named. */
  describe(): string {
    const { relation = 0 } = this.#counts;
    const relations = relation === 0 ? "" : `; ${countNoun(relation, "possible relation")}`;
    const files = countNoun(this.#files, "file");
    if (this.tags === 0) return `no missing tags in ${files}${relations}`;
    const ofKinds = kinds
      .filter((kind) => this.#counts[kind] !== undefined)
      .map((kind) => countNoun(this.#counts[kind]!, kind));
    return `${countNoun(this.tags, "missing tag")} in ${this.#filesWithTags} of ${files}: ${ofKinds.join(", ")}${relations}`;
  }
}

function tagsIn(counts: TagCounts): number {
  return kinds.reduce((sum, kind) => sum + (counts[kind] ?? 0), 0);
}
