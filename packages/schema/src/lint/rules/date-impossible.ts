import type { Rule } from "../rule.ts";
import { daysInMonth, readDate } from "../calendar.ts";
import { quote } from "../../quote.ts";

export const dateImpossible: Rule = {
  code: "date-impossible",
  summary: "The calendar has no such day, or no zone such an offset.",
  severity: "error",
  check({ dates }, report) {
    for (const { when, path } of dates) {
      // No month is shorter, and no day has an offset.
      if (when.length === 10 && when.slice(8) <= "28") continue;
      const date = readDate(when);
      if (date === undefined) continue;
      const last = daysInMonth(date.year, date.month);
      if (date.day > last)
        report({
          path,
          message: `${quote(when)} is no day: that month ends on the ${last}th; look the date up again`,
        });
      else if (date.offset !== undefined && (date.offset > 14 * 60 || date.offset < -12 * 60))
        report({
          path,
          message: `no clock is as far from UTC as in ${quote(when)}; offsets go from -12:00 to +14:00`,
        });
    }
  },
};
