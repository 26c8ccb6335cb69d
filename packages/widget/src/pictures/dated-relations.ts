import type { Article, Relation } from "@mineral-brief/schema";
import { statedOnce } from "../picture-facts/stated-once.ts";

export interface DatedRelation {
  readonly relation: Relation;
  readonly date: string;
  /** The start of the day, in milliseconds. */
  readonly time: number;
}

/** The relations of a timeline, the earliest first, at most 40; none where fewer than two have a date of the calendar. */
export function datedRelations(article: Article): DatedRelation[] {
  const dated = statedOnce(article, "relations")
    .map((relation) => {
      const { date = "" } = relation;
      return { relation, date, time: Date.parse(date.slice(0, 10)) };
    })
    .filter(({ time }) => !Number.isNaN(time))
    .toSorted((one, other) => (one.date < other.date ? -1 : Number(one.date > other.date)));
  return dated.length > 1 ? dated.slice(0, 40) : [];
}
