import type { Rule } from "../rule.ts";
import { day, midnightOf, minute, readDate } from "../calendar.ts";
import { quote } from "../../quote.ts";

export const dateFuture: Rule = {
  code: "date-future",
  summary: "A date lies more than a day ahead.",
  severity: "warning",
  check({ dates, now }, report) {
    for (const { when, path, mayBeAhead } of dates) {
      // Most dates are long past, which their day alone tells, whatever the hour and the zone.
      if (mayBeAhead || midnightOf(when) < now - 10 * day) continue;
      const date = readDate(when);
      if (date !== undefined && date.clock - (date.offset ?? 0) * minute > now + day)
        report({
          path,
          message: `${quote(when)} lies ahead; look the year and the month up again`,
        });
    }
  },
};
