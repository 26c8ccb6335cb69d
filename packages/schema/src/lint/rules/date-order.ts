import type { Rule } from "../rule.ts";
import { isSurelyBefore } from "../calendar.ts";
import { quote } from "../../quote.ts";

export const dateOrder: Rule = {
  code: "date-order",
  summary:
    "A modification or correction has a date before the publication, or a period ends before it starts.",
  severity: "error",
  check(
    { article: { dateModified, corrections }, publicationDate, periods, withRelations },
    report,
  ) {
    for (const { period, path } of periods) {
      const [start = "", end = ""] = period.split("/");
      if (end !== "" && endsBefore(end, start))
        report({
          path,
          message: `${quote(end)} is before ${quote(start)}; write the start of a period first`,
        });
    }
    for (const { insight, path } of withRelations)
      insight.relations?.forEach(({ date, effective = date, until }, index) => {
        if (effective !== undefined && until !== undefined && endsBefore(until, effective))
          report({
            path: [...path, "relations", index, "until"],
            message: `the end ${quote(until)} is before the start ${quote(effective)}; check both dates`,
          });
      });
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

/** Tests whether a period ends before another one starts. Compares only what both state: years, or months, or days. */
function endsBefore(end: string, start: string): boolean {
  const [last, first] = [end.split("/").at(-1)!, start.split("/")[0]!];
  const exactness = Math.min(last.length, first.length, "2025-10-24".length);
  return last.slice(0, exactness) < first.slice(0, exactness);
}
