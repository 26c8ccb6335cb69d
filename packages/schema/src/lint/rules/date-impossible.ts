import type { Rule } from "../rule.ts";
import { daysInMonth, readDate } from "../calendar.ts";
import { quote } from "../../quote.ts";

export const dateImpossible: Rule = {
  code: "date-impossible",
  summary: "A date does not exist in the calendar, or its offset does not exist.",
  severity: "error",
  check({ dates }, report) {
    for (const { when, path } of dates) {
      // Every month has 28 days, and a day has no offset.
      if (when.length === 10 && when.slice(8) <= "28") continue;
      const date = readDate(when);
      if (date === undefined) continue;
      const last = daysInMonth(date.year, date.month);
      if (date.day > last)
        report({
          path,
          message: `${quote(when)} does not exist: the month has ${last} days; check the date`,
        });
      else if (date.offset !== undefined && (date.offset > 14 * 60 || date.offset < -12 * 60))
        report({
          path,
          message: `${quote(when)} has an impossible offset; offsets range from -12:00 to +14:00`,
        });
    }
  },
};
