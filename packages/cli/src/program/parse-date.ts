import { InvalidArgumentError } from "commander";
import { isArticle } from "@mineral-brief/schema";
import { instantOf } from "@mineral-brief/schema/reading";

/** An argParser for dates of the calendar, in the form that an article has. Throws InvalidArgumentError with an example. */
export function parseDate(date: string): string {
  const smallest = { schemaVersion: "1.0", headline: "x", language: "en" };
  if (!isArticle({ ...smallest, datePublished: date })) {
    const meant = dateMeantBy(date);
    throw new InvalidArgumentError(
      meant === undefined
        ? "Use a date such as 2025-10-24 or 2025-10-24T09:20."
        : `Did you mean ${meant}?`,
    );
  }
  // Any zone shows if the calendar has the day.
  if (!instantOf(date, "UTC").ok)
    throw new InvalidArgumentError("The calendar has no such day. Correct the date.");
  return date;
}

/** Reads `24.10.2025`, `2025/10/24`, and a space before the time. `24/10/2025` may be in either order. */
function dateMeantBy(written: string): string | undefined {
  const date = written
    .replace(/^(\d{1,2})\.(\d{1,2})\.(\d{4})\b/, "$3/$2/$1")
    .replace(/^(\d{4})\/(\d{1,2})\/(\d{1,2})\b/, (_, year: string, month: string, day: string) =>
      [year, month.padStart(2, "0"), day.padStart(2, "0")].join("-"),
    )
    .replace(/ +(?=\d)/, "T");
  return date !== written && instantOf(date, "UTC").ok ? date : undefined;
}
