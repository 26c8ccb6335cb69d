import type { Article, Figure } from "@mineral-brief/schema";
import { statedOnce } from "./stated-once.ts";

/** The figures that say what they measure or of whom, in reading order. */
export function tellingFigures(article: Article): Figure[] {
  return statedOnce(article, "figures").filter(({ measure, about }) => measure || about?.length);
}
