import type { Rule } from "../rule.ts";
import { quote } from "../../quote.ts";
import { isTimeZone } from "../../reading/zone-offset.ts";

export const timeZoneUnknown: Rule = {
  code: "time-zone-unknown",
  summary: "The time zone is no name of the IANA database.",
  severity: "error",
  check({ article: { timeZone } }, report) {
    if (timeZone !== undefined && !isTimeZone(timeZone))
      report({
        path: ["timeZone"],
        message: `there is no time zone ${quote(timeZone)}; write one like Asia/Shanghai or America/Santiago`,
      });
  },
};
