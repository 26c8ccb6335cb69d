import type { Article, Period } from "../../article.ts";
import { publicationDateOf } from "../publication-date.ts";

/** The length of a day in ISO 8601. */
export const day = 10;

/** Returns the day on which a brief was published or last changed, whichever is later. Empty if neither is known. */
export function dayOfBrief(article: Article): string {
  return [publicationDateOf(article), article.dateModified]
    .map((when = "") => when.slice(0, day))
    .toSorted()[1]!;
}

/** True if a period starts after the day of the brief. Without their times, dates in ISO 8601 sort as text. */
export function isAfterBrief(period: Period, article: Article): boolean {
  const published = dayOfBrief(article);
  return published !== "" && period.split("/", 1)[0]!.slice(0, day) > published;
}
