import { expect, test } from "vitest";
import { messagesOf, placesOf, reportOf, withInsight } from "../../../test/report-of.ts";
import { dateOrder } from "./date-order.ts";

const correction = (date: string) => ({ date, text: "A figure was corrected." });

test("changes and corrections before the publication are reported", () => {
  const article = {
    datePublished: "2025-10-24",
    dateModified: "2025-10-22",
    corrections: [correction("2025-10-25"), correction("2025-10-23")],
  };
  const [change, corrected, ...others] = reportOf(dateOrder, article);
  expect(others).toEqual([]);
  expect([change!.at, corrected!.at]).toEqual(["dateModified", "corrections[1].date"]);
  expect(change!.message).toMatch(/modification.*2025-10-22.*2025-10-24/);
  expect(corrected!.message).toMatch(/correction.*2025-10-23.*2025-10-24/);
});

test("dates are not compared without a publication date", () => {
  const article = { datePublished: undefined, corrections: [correction("2025-10-23")] };
  expect(messagesOf(dateOrder, article)).toBe("");
});

test.each([
  ["2025-10-24", "2025-10-24", 0],
  ["2025-10-24", "2025-10", 0],
  ["2025-10-24", "2025-10-23", 1],
  ["2025-10", "2025-09-30", 1],
])("a relation that takes effect on %s and ends on %s", (effective, until, count) => {
  const relation = { type: "export-ban", from: ["CN"], effective, until };
  const article = withInsight("Exports stop.", { relations: [relation] });
  expect(placesOf(dateOrder, article)).toHaveLength(count);
});
