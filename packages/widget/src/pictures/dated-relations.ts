import type { Article, Relation } from "@mineral-brief/schema";
import { distinctRelations } from "../picture-data/distinct-statements.ts";

export interface DatedRelation {
  readonly relation: Relation;
  /** When it happened; otherwise when it takes effect or was announced. */
  readonly date: string;
  /** The start of the period in UTC, in milliseconds since the epoch. */
  readonly time: number;
}

/** Lists up to 40 relations for the timeline, earliest first. Empty if fewer than two have a valid date. */
export function datedRelations(article: Article): DatedRelation[] {
  const dated = distinctRelations(article)
    .map((relation) => {
      const { date = relation.effective ?? relation.announced ?? "" } = relation;
      return { relation, date, time: Date.parse(date.split("/")[0]!.slice(0, 10)) };
    })
    .filter(({ time }) => !Number.isNaN(time))
    .toSorted((one, other) => (one.date < other.date ? -1 : Number(one.date > other.date)));
  return dated.length > 1 ? dated.slice(0, 40) : [];
}
