import type { Article } from "@mineral-brief/schema";
import { mineralsOf, type PartName } from "@mineral-brief/schema/reading";
import { statedOnce } from "./stated-once.ts";
import { tellingFigures } from "./telling-figures.ts";

/** How much room the pictures of an article take. */
export interface PictureSpace {
  /** Cells of the strip below the core insights. */
  readonly figures: number;
  /** Rows of the pictures below the groups, all of one height; in some articles a few more or less than there will be. */
  readonly rows: number;
}

/** Counts what there is to draw, without the code that draws it. */
export function measurePictures(
  article: Article,
  shows: (part: PartName) => boolean,
): PictureSpace {
  const figures = tellingFigures(article);
  const shares = figures.filter(({ kind, unit }) => kind === "share" && unit === "percent");
  const measures = new Set(shares.map(({ measure }) => JSON.stringify(measure)));
  const relations = statedOnce(article, "relations");
  const actors = new Set(relations.flatMap(({ from, to = [] }) => [...from, ...to])).size;
  const dated = relations.filter(({ date }) => date);
  const counts = {
    shares: shares.length && shares.length + measures.size,
    diagram: relations.length > 40 || actors < 2 || actors > 12 ? 0 : relations.length,
    timeline: dated.length < 2 ? 0 : dated.length + 1,
    // How much is known of each, only the vocabulary knows.
    context: mineralsOf(article).length * 5,
  };
  let rows = 0;
  // A row more is the caption's.
  for (const [part, count] of Object.entries(counts))
    if (count > 0 && shows(part as PartName)) rows += count + 1;
  return { figures: shows("key-figures") ? Math.min(figures.length, 6) : 0, rows };
}
