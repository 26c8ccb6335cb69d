import type { Rule } from "../rule.ts";
import { isSurelyBefore } from "../calendar.ts";
import { quote } from "../../quote.ts";

export const dateOrder: Rule = {
  code: "date-order",
  summary: "A modification or correction has a date before the publication.",
  severity: "error",
  check({ article: { dateModified, corrections }, publicationDate }, report) {
    if (publicationDate === undefined) return;
    const messageFor = (what: string, when: string) =>
      `${what} ${quote(when)} is before the publication date ${quote(publicationDate)}; check both dates`;
    if (dateModified !== undefined && isSurelyBefore(dateModified, publicationDate))
      report({
        path: ["dateModified"],
        message: messageFor("the modification date", dateModified),
      });
    corrections?.forEach(({ date }, index) => {
      if (isSurelyBefore(date, publicationDate))
        report({
          path: ["corrections", index, "date"],
          message: messageFor("the correction date", date),
        });
    });
  },
};
