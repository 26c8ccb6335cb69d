import type { Rule } from "../rule.ts";
import { minute, readDate } from "../calendar.ts";
import { quote } from "../../quote.ts";
import { isTimeZone, writeOffset, zoneOffset } from "../../reading/zone-offset.ts";

export const dateZoneMismatch: Rule = {
  code: "date-zone-mismatch",
  summary: "The offset of a date differs from the offset of the article's time zone.",
  severity: "warning",
  check({ article: { timeZone, datePublished, dateModified } }, report) {
    if (timeZone === undefined || !isTimeZone(timeZone)) return;
    for (const [key, when] of Object.entries({ datePublished, dateModified })) {
      const date = when === undefined ? undefined : readDate(when);
      // Z states an instant, not a place.
      if (date?.offset === undefined || when!.endsWith("Z")) continue;
      const expected = zoneOffset(timeZone, date.clock - date.offset * minute);
      if (expected !== date.offset)
        report({
          path: [key],
          message: `${quote(when!)} differs from ${timeZone}, whose offset was ${writeOffset(expected)} at that time; fix the offset or \`timeZone\``,
        });
    }
  },
};
