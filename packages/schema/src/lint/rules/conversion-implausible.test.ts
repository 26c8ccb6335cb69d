import { expect, test } from "vitest";
import { messagesOf, placesOf, withInsight } from "../../../test/report-of.ts";
import { conversionImplausible } from "./conversion-implausible.ts";

test.each([
  "A loan of A$13 million (US$85 million) is planned.",
  "A loan of A$13 million ( about US$85 million ) is planned.",
  "A loan of A$13 million (or US$85 million) is planned.",
  "贷款1300万澳元（约合8500万美元）。",
  "The stock is 100 t (100 kg).",
  // Seven times is the least.
  "The stock is 7 t (1000 kg).",
  `A loan of A$13 million${" ".repeat(39)}(US$85 million) is planned.`,
  "First 5 t, then A$13 million (US$85 million).",
])("is reported: %s", (text) => {
  expect(placesOf(conversionImplausible, withInsight(text))).toEqual(["coreInsights[0].text"]);
});

test.each([
  "A loan of A$13 million (US$8.5 million) is planned.",
  "The stock is 6.9 t (1000 kg).",
  // Not one amount in two units.
  "The stock is $5 million (300 t).",
  "A loan of $5 million ($50 million) is planned.",
  "A loan of 100 million KRW ($5 million) is planned.",
  "A loan of $5 million (100 million KRW) is planned.",
  "A loan of $5 million (1000 kg) or 5 t is planned.",
  // More words between the two, or after them.
  "A loan of A$13 million in all (US$85 million) is planned.",
  "A loan of A$13 million (a part of US$85 million) is planned.",
  "A loan of A$13 million (US$85 million, or more) is planned.",
  `A loan of A$13 million${" ".repeat(40)}(US$85 million) is planned.`,
  "A loan of A$13 million, US$85 million is planned (soon).",
])("is not reported: %s", (text) => {
  expect(placesOf(conversionImplausible, withInsight(text))).toEqual([]);
});

test("both amounts are named, and how far they are apart", () => {
  const message = messagesOf(conversionImplausible, withInsight("The stock is 12 t (150 kg)."));
  expect(message).toContain('"12 t"');
  expect(message).toContain('"150 kg"');
  expect(message).toContain(" 80 times");
});
