import type { Rule } from "../rule.ts";
import { isSurelyBefore } from "../calendar.ts";
import { quote } from "../../quote.ts";

export const dateOrder: Rule = {
  code: "date-order",
  summary: "A change or a correction is dated before the publication.",
  severity: "error",
  check({ article: { dateModified, corrections }, publicationDate }, report) {
    if (publicationDate === undefined) return;
    const say = (what: string, when: string) =>
      `${what} ${quote(when)} is before the publication, ${quote(publicationDate)}; look both dates up again`;
    if (dateModified !== undefined && isSurelyBefore(dateModified, publicationDate))
      report({ path: ["dateModified"], message: say("the change of", dateModified) });
    corrections?.forEach(({ date }, index) => {
      if (isSurelyBefore(date, publicationDate))
        report({ path: ["corrections", index, "date"], message: say("the correction of", date) });
    });
  },
};
