import type { Article } from "@mineral-brief/schema";
import { TermNames, Wording, type PartName, type ViewOptions } from "@mineral-brief/schema/reading";
import { isPartShown } from "../parse-show.ts";

/** The article to draw pictures of, with helpers for its texts. */
export interface PictureSource {
  readonly article: Article;
  readonly wording: Wording;
  readonly names: TermNames;
  readonly isShown: (part: PartName) => boolean;
}

export function pictureSource(article: Article, options: ViewOptions): PictureSource {
  const wording = new Wording(article, options);
  const isShown = (part: PartName): boolean => isPartShown(options.show, part);
  return { article, wording, names: new TermNames(wording, options.nameOf), isShown };
}
