import { InvalidArgumentError } from "commander";
import { isArticle } from "@mineral-brief/schema";

/** An argParser for dates, in the form that an article has. Throws InvalidArgumentError with an example. */
export function parseDate(date: string): string {
  const smallest = { schemaVersion: "1.0", headline: "x", language: "en" };
  if (!isArticle({ ...smallest, datePublished: date }))
    throw new InvalidArgumentError("Use a date such as 2025-10-24 or 2025-10-24T09:20.");
  return date;
}
