import type { Rule } from "../rule.ts";
import { quote } from "../../quote.ts";
import { isLocalTime } from "../../reading/when-shape.ts";

export const dateWithoutOffset: Rule = {
  code: "date-without-offset",
  summary: "A time has no offset, and the article has no time zone.",
  severity: "note",
  needs: ["timeZone"],
  check({ article, dates }, report) {
    if (article.timeZone !== undefined) return;
    const local = dates.find(({ when, path }) => path[0] !== "references" && isLocalTime(when));
    if (local !== undefined)
      report({
        path: local.path,
        message: `${quote(local.when)} has no time zone; set \`timeZone\`, for example Asia/Shanghai, or add the offset if the source states it`,
      });
  },
};
