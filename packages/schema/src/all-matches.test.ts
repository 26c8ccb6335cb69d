import fc from "fast-check";
import { expect, test } from "vitest";
import { allMatches } from "./all-matches.ts";

const patterns = [/a/g, /(?<first>[a-c])\d*/g, /\p{L}+/gu, /x*/g, /x*/gu, /(?<=b)|c/gu, /^|$/gm];

const text = fc.string({ unit: fc.constantFrom("a", "b", "c", "1", "x", "\n", "😀", "\ud83d") });

test("finds what matchAll finds", () => {
  fc.assert(
    fc.property(text, (text) => {
      for (const pattern of patterns)
        expect(allMatches(text, pattern)).toEqual([...text.matchAll(pattern)]);
    }),
  );
});

test("searches from the start, also after an earlier search", () => {
  const pattern = /a/g;
  pattern.test("aa");
  expect(allMatches("aa", pattern).map(({ index }) => index)).toEqual([0, 1]);
});

test("refuses a pattern that is not global", () => {
  expect(() => allMatches("a", /a/)).toThrow(new TypeError("/a/ is not global"));
});
