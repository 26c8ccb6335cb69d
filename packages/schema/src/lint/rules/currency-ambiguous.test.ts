import { describe, expect, test } from "vitest";
import { messagesOf, placesOf, withInsight } from "../../../test/report-of.ts";
import { currencyAmbiguous } from "./currency-ambiguous.ts";

const text = "The framework covers projects worth $8.5 billion.";

test.each([
  ["AR", "ARS"],
  ["CL", "CLP"],
  ["CO", "COP"],
  ["MX", "MXN"],
  ["AU", "AUD"],
  ["CA", "CAD"],
  ["HK", "HKD"],
  ["NZ", "NZD"],
  ["SG", "SGD"],
  ["TW", "TWD"],
])("near %s a dollar could be %s", (place, currency) => {
  expect(messagesOf(currencyAmbiguous, { places: [place], ...withInsight(text) })).toContain(
    currency,
  );
});

describe("the country is read", () => {
  test.each([
    ["from the insight", withInsight(text, { places: ["AU"] }), 1],
    [
      "from the insight before the article",
      { places: ["AU"], ...withInsight(text, { places: ["KZ"] }) },
      0,
    ],
    ["from a place in it", { places: [{ id: "lynas", country: "AU" }], ...withInsight(text) }, 1],
    ["from a place without one", { places: [{ id: "lynas" }], ...withInsight(text) }, 0],
    [
      "from the source",
      { source: { name: "Mining Desk", country: "AU" }, ...withInsight(text) },
      1,
    ],
    ["from nowhere", withInsight(text), 0],
    ["from no source", { source: undefined, ...withInsight(text) }, 0],
  ])("%s", (_, article, count) => {
    expect(placesOf(currencyAmbiguous, article)).toHaveLength(count);
  });
});

test.each([
  ["It costs $ 5.", 1],
  ["It costs A$5.", 0],
  ["It costs 5 dollars, in $.", 0],
])("%s", (words, count) => {
  expect(placesOf(currencyAmbiguous, { places: ["AU"], ...withInsight(words) })).toHaveLength(
    count,
  );
});

test.each([
  ["a currency", [{ text: "$8.5 billion", currency: "USD" }], 0],
  ["a currency beside another", [{ text: "8.5" }, { text: "$8.5 billion", currency: "USD" }], 0],
  ["no currency", [{ text: "$8.5 billion" }], 1],
  ["the currency of another amount", [{ text: "8.5 billion", currency: "USD" }], 1],
])("the figures may state %s", (_, figures, count) => {
  const article = { places: ["AU"], ...withInsight(text, { figures }) };
  expect(placesOf(currencyAmbiguous, article)).toHaveLength(count);
});
