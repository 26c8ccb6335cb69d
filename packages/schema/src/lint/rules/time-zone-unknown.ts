import type { Rule } from "../rule.ts";
import { quote } from "../../quote.ts";
import { isTimeZone } from "../../reading/zone-offset.ts";

export const timeZoneUnknown: Rule = {
  code: "time-zone-unknown",
  summary: "The time zone is not in the IANA database.",
  severity: "error",
  check({ article: { timeZone } }, report) {
    if (timeZone !== undefined && !isTimeZone(timeZone))
      report({
        path: ["timeZone"],
        message: `unknown time zone ${quote(timeZone)}; write an IANA name such as Asia/Shanghai or America/Santiago`,
      });
  },
};
