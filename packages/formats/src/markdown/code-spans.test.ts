import { growthOfTime } from "@mineral-brief/fixtures/growth-of-time";
import { expect, test } from "vitest";
import { endInSpan, findCodeSpans } from "./code-spans.ts";

test.each<[string, string[]]>([
  ["a `b` c `d`", ["`b`", "`d`"]],
  ["``a`b`` c", ["``a`b``"]],
  ["`a``b`", ["`a``b`"]],
  ["`a\nb`", ["`a\nb`"]],
  ["\\`a\\` and \\\\`b\\`", ["`b\\`"]],
  ["\\``a` b`", ["`a`"]],
  ["价格`a`上涨", ["`a`"]],
  ["`a`, (`b`).", ["`a`", "`b`"]],
  ["```a``", []],
  ["no code", []],
  // Quotation marks and apostrophes.
  ["`a' and `b'", []],
  ["it`s Lee`s", []],
])("%j has the code %j", (words, code) => {
  expect(findCodeSpans(words).map(({ start, end }) => words.slice(start, end))).toEqual(code);
});

test("an offset in a span gives its end", () => {
  const spans = findCodeSpans("a `b` `c`");
  expect([0, 1, 2, 4, 5, 6, 8, 9].map((at) => endInSpan(spans, at))).toEqual([
    undefined,
    undefined,
    5,
    5,
    undefined,
    9,
    9,
    undefined,
  ]);
});

test.each(["`", "` ", "``a` ", "\\`", " `a", "`[1]` "])("takes linear time for many %j", (part) => {
  const grow = (count: number): string =>
    Array.from({ length: count }, (_, index) => part + "`".repeat(index % 50)).join(" ");
  const texts = { small: grow(1000), large: grow(4000) };
  expect(growthOfTime(findCodeSpans, texts.small, texts.large)).toBeLessThan(8);
});
