import type { Rule } from "../rule.ts";
import { quote } from "../../quote.ts";
import { zoneOfCity } from "../../reading/zone-of-city.ts";
import { isTimeZone } from "../../reading/zone-offset.ts";

export const timeZoneUnknown: Rule = {
  code: "time-zone-unknown",
  summary: "The time zone is not in the IANA database.",
  severity: "error",
  check({ article: { timeZone } }, report) {
    if (timeZone === undefined || isTimeZone(timeZone)) return;
    const path = ["timeZone"];
    const suggestion = zoneOfCity(timeZone);
    const hint =
      suggestion === undefined
        ? "write an IANA name such as Asia/Shanghai or America/Santiago"
        : `did you mean ${suggestion}?`;
    report({
      path,
      message: `unknown time zone ${quote(timeZone)}; ${hint}`,
      ...(suggestion !== undefined && {
        suggestion,
        suggestedFix: [{ path, value: suggestion }],
      }),
    });
  },
};
