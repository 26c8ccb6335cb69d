import type { Article, Period, Relation } from "../../article.ts";
import { isLocalTime } from "../when-shape.ts";
import { day, dayOfBrief, isAfterBrief } from "./is-after-brief.ts";

/** The date of a row, and the field that states it. */
export interface RowDate {
  readonly key: "date" | "effective" | "announced" | "until";
  readonly period: Period;
  /** The start of the period in UTC, in milliseconds since the epoch. A local time counts as UTC. */
  readonly time: number;
}

/** Returns when it happened; otherwise when it takes effect, was announced or ends. Undefined if no date is valid. */
export function rowDateOf(stated: Pick<Relation, RowDate["key"]>): RowDate | undefined {
  for (const key of ["date", "effective", "announced", "until"] as const) {
    const period = stated[key];
    const time = period === undefined ? NaN : startOf(period);
    if (!Number.isNaN(time)) return { key, period: period!, time };
  }
  return undefined;
}

function startOf(period: Period): number {
  const [start] = period.split("/", 1) as [string];
  return Date.parse(isLocalTime(start) ? `${start}Z` : start);
}

/**
 * Tests whether a row is about something after the brief was published or last changed. Undefined if this is not known:
 * without dates, for a period that had not ended by then, and for what is only known to be announced, or to end.
 */
export function isFuture(date: RowDate | undefined, article: Article): boolean | undefined {
  const published = dayOfBrief(article);
  if (date === undefined || date.key === "until" || published === "") return undefined;
  if (isAfterBrief(date.period, article)) return true;
  const end = date.period.split("/").at(-1)!.slice(0, day);
  const isOver = end === published || end < published.slice(0, end.length);
  return isOver && date.key !== "announced" ? false : undefined;
}
