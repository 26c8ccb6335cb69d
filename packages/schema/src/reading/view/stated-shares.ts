import type { Article, Figure, Insight } from "../../article.ts";
import { distinctStatements, type DistinctStatement } from "./distinct-statements.ts";

/** More bars are hard to compare. Further shares are listed with the other figures. */
const maximumShares = 24;

/** Lists the shares that bars show, in reading order. None for a single share, which stays in its sentence. */
export function statedShares(article: Article): DistinctStatement<Figure>[] {
  const shares = distinctStatements(article, sharesOf);
  return shares.length < 2 ? [] : shares.slice(0, maximumShares);
}

/** Lists the shares of an insight in percent, from 0 to 100, that say what they are shares of. */
export function sharesOf({ figures = [] }: Insight): Figure[] {
  return figures.filter(
    ({ kind, unit, value, min, max, measure, about = [] }) =>
      kind === "share" &&
      unit === "percent" &&
      [value ?? min ?? max, value ?? max ?? min].every((end) => end! >= 0 && end! <= 100) &&
      (measure !== undefined || about.length > 0),
  );
}
