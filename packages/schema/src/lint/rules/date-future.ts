import type { Rule } from "../rule.ts";
import { day, midnightOf, minute, readDate } from "../calendar.ts";
import { quote } from "../../quote.ts";

export const dateFuture: Rule = {
  code: "date-future",
  summary: "A date is more than one day in the future.",
  severity: "warning",
  check({ dates, now }, report) {
    for (const { when, path, mayBeAhead } of dates) {
      // Most dates are long past, which the day alone shows.
      if (mayBeAhead || midnightOf(when) < now - 10 * day) continue;
      const date = readDate(when);
      if (date !== undefined && date.clock - (date.offset ?? 0) * minute > now + day)
        report({
          path,
          message: `${quote(when)} is in the future; check the year and the month`,
        });
    }
  },
};
