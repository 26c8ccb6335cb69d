import fc from "fast-check";
import { expect, test } from "vitest";
import { lowerCaseInPlace } from "./lower-case-in-place.ts";

test.each([
  ["Q1 of MAY", "q1 of may"],
  ["ДЕКАБРЬ", "декабрь"],
  ["İ May", "İ may"],
  ["𐐀İ", "𐐨İ"],
  ["", ""],
])("%j is %j", (text, expected) => {
  expect(lowerCaseInPlace(text)).toBe(expected);
});

test("keeps the length of any text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.constantFrom("", "İ"), (text, more) => {
      expect(lowerCaseInPlace(text + more)).toHaveLength(text.length + more.length);
    }),
  );
});
