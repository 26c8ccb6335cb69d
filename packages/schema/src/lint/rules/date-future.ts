import type { PathSegment } from "../../issue.ts";
import type { Rule } from "../rule.ts";
import { day, midnightOf, minute, readDate, utc } from "../calendar.ts";
import { quote } from "../../quote.ts";

export const dateFuture: Rule = {
  code: "date-future",
  summary: "A date is more than one day in the future.",
  severity: "warning",
  check({ dates, periods, now }, report) {
    const reportDate = (
      when: string,
      path: readonly PathSegment[],
      checked = "the year and the month",
    ): void => report({ path, message: `${quote(when)} is in the future; check ${checked}` });
    for (const { when, path, mayBeAhead } of dates) {
      // Most dates are long past, which the day alone shows.
      if (mayBeAhead || midnightOf(when) < now - 10 * day) continue;
      const date = readDate(when);
      if (date !== undefined && date.clock - (date.offset ?? 0) * minute > now + day)
        reportDate(when, path);
    }
    for (const { period, path, mayBeAhead } of periods) {
      if (mayBeAhead) continue;
      for (const end of period.split("/")) {
        // The days of periods are among the dates.
        if (end.length >= 10) continue;
        const month = end.slice(5);
        if (utc(Number(end.slice(0, 4)), Number(month || 1), 1) > now + day)
          reportDate(end, path, month === "" ? "the year" : undefined);
      }
    }
  },
};
