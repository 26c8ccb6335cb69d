import type { Article } from "@mineral-brief/schema";
import { TermNames, Wording, type PartName, type ViewOptions } from "@mineral-brief/schema/reading";
import { showsPart } from "../shown-parts.ts";

/** What pictures are drawn from. */
export interface PictureSource {
  readonly article: Article;
  readonly wording: Wording;
  readonly names: TermNames;
  readonly shows: (part: PartName) => boolean;
}

export function pictureSource(article: Article, options: ViewOptions): PictureSource {
  const wording = new Wording(article, options);
  const shows = (part: PartName): boolean => showsPart(options.show, part);
  return { article, wording, names: new TermNames(wording, options.nameOf), shows };
}
