import type { Rule } from "../rule.ts";
import { minute, readDate } from "../calendar.ts";
import { quote } from "../../quote.ts";
import { isTimeZone, writeOffset, zoneOffset } from "../../reading/zone-offset.ts";

export const dateZoneMismatch: Rule = {
  code: "date-zone-mismatch",
  summary: "A date's offset is not that of the article's time zone at that moment.",
  severity: "warning",
  check({ article: { timeZone, datePublished, dateModified } }, report) {
    if (timeZone === undefined || !isTimeZone(timeZone)) return;
    for (const [key, when] of Object.entries({ datePublished, dateModified })) {
      const date = when === undefined ? undefined : readDate(when);
      // Z states a moment and no place.
      if (date?.offset === undefined || when!.endsWith("Z")) continue;
      const expected = zoneOffset(timeZone, date.clock - date.offset * minute);
      if (expected !== date.offset)
        report({
          path: [key],
          message: `${quote(when!)} has not the offset of ${timeZone}, which was at ${writeOffset(expected)} then; fix the offset or the zone`,
        });
    }
  },
};
