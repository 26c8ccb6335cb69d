import type { Article } from "@mineral-brief/schema";
import type { PartName, TermNames, Wording } from "@mineral-brief/schema/reading";

/** What pictures are drawn from. */
export interface PictureSource {
  readonly article: Article;
  readonly wording: Wording;
  readonly names: TermNames;
  readonly shows: (part: PartName) => boolean;
}
