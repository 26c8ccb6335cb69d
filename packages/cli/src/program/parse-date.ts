import { InvalidArgumentError } from "commander";
import { isArticle } from "@mineral-brief/schema";
import { instantOf } from "@mineral-brief/schema/reading";

/** An argParser for dates of the calendar, in the form that an article has. Throws InvalidArgumentError with an example. */
export function parseDate(date: string): string {
  const smallest = { schemaVersion: "1.0", headline: "x", language: "en" };
  if (!isArticle({ ...smallest, datePublished: date }))
    throw new InvalidArgumentError("Use a date such as 2025-10-24 or 2025-10-24T09:20.");
  // Any zone shows if the calendar has the day.
  if (!instantOf(date, "UTC").ok)
    throw new InvalidArgumentError("The calendar has no such day. Correct the date.");
  return date;
}
