import type { Article } from "@mineral-brief/schema";
import { mineralsOf, type PartName } from "@mineral-brief/schema/reading";
import { describedFigures, distinctRelations } from "./distinct-statements.ts";

/** The space that an article's pictures need. */
export interface PictureSpace {
  /** The number of key figures. */
  readonly figures: number;
  /** The number of rows of the pictures below the groups, all of the same height. An estimate. */
  readonly rows: number;
}

/** Estimates the space for an article's pictures without loading the code that draws them. */
export function measurePictures(
  article: Article,
  isShown: (part: PartName) => boolean,
): PictureSpace {
  const figures = describedFigures(article);
  const shares = figures.filter(({ kind, unit }) => kind === "share" && unit === "percent");
  const measures = new Set(shares.map(({ measure }) => JSON.stringify(measure)));
  const relations = distinctRelations(article);
  const actors = new Set(relations.flatMap(({ from, to = [] }) => [...from, ...to])).size;
  const dated = relations.filter(
    ({ date, effective, announced }) => date ?? effective ?? announced,
  );
  const counts = {
    shares: shares.length && shares.length + measures.size,
    diagram: relations.length > 40 || actors < 2 || actors > 12 ? 0 : relations.length,
    timeline: dated.length < 2 ? 0 : dated.length + 1,
    // A guess: the number of published shares is in the vocabulary, which is not loaded yet.
    context: mineralsOf(article).length * 5,
  };
  let rows = 0;
  // One extra row for each caption.
  for (const [part, count] of Object.entries(counts))
    if (count > 0 && isShown(part as PartName)) rows += count + 1;
  return { figures: isShown("key-figures") ? Math.min(figures.length, 6) : 0, rows };
}
