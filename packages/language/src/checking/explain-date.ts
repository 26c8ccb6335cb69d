import type { Issue } from "@mineral-brief/schema";

/** Adds to an issue about a date that has no fix why it has none: it has two readings, does not exist, or states no day. */
export async function explainDate(issue: Issue, value: unknown): Promise<Issue> {
  if (issue.code !== "date-format" || typeof value !== "string") return issue;
  const { isImpossibleDate, readClearPeriod, readUnclearDate } =
    await import("@mineral-brief/formats/read-clear-date");
  const readings = readUnclearDate(value);
  // The date of a reference may be a month or a year.
  const needsDay = issue.path[0] !== "references";
  const hint =
    readings.length > 0
      ? `it may be ${readings.join(" or ")}`
      : isImpossibleDate(value)
        ? "this day does not exist; check the date"
        : needsDay &&
            (/^\d{4}(?:-\d{2})?$/.test(value.trim()) || readClearPeriod(value) !== undefined)
          ? "a date has a day; if the source states none, remove it"
          : undefined;
  return hint === undefined ? issue : { ...issue, message: `${issue.message}; ${hint}` };
}
