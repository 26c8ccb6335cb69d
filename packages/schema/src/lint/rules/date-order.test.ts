import { expect, test } from "vitest";
import { messagesOf, reportOf } from "../../../test/report-of.ts";
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
