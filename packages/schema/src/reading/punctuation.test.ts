import { expect, test } from "vitest";
import { colonOf, commaOf } from "./punctuation.ts";

test.each([
  ["en", ", ", ": "],
  ["fr-CA", ", ", "\u00A0: "],
  ["zh-Hant", "、", "："],
  ["ja", "、", "："],
  ["ar", "، ", ": "],
  ["fa-AF", "، ", ": "],
  ["he", ", ", ": "],
])("the comma and the colon of %s", (language, comma, colon) => {
  expect([commaOf(language), colonOf(language)]).toEqual([comma, colon]);
});
