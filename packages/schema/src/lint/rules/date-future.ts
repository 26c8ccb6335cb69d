import type { PathSegment } from "../../issue.ts";
import type { Rule } from "../rule.ts";
import { day, midnightOf, minute, readDate, utc } from "../calendar.ts";
import { quote } from "../../quote.ts";

export const dateFuture: Rule = {
  code: "date-future",
  summary: "A date is more than one day in the future.",
  severity: "warning",
  check({ dates, periods, now }, report) {
    const reportDate = (when: string, path: readonly PathSegment[]) =>
      report({ path, message: `${quote(when)} is in the future; check the year and the month` });
    for (const { when, path, mayBeAhead } of dates) {
      // Most dates are long past, which the day alone shows.
      if (mayBeAhead || midnightOf(when) < now - 10 * day) continue;
      const date = readDate(when);
      if (date !== undefined && date.clock - (date.offset ?? 0) * minute > now + day)
        reportDate(when, path);
    }
    for (const { period, path, mayBeAhead } of periods) {
      const [start = ""] = period.split("/");
      // The days of periods are among the dates.
      if (mayBeAhead || start.length >= 10) continue;
      if (utc(Number(start.slice(0, 4)), Number(start.slice(5) || 1), 1) > now + day)
        reportDate(period, path);
    }
  },
};
