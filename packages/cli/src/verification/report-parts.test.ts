import type { Outcome } from "@mineral-brief/schema/verify";
import { expect, test } from "vitest";
import { splitMarked } from "./report-parts.ts";

test.each<[string, readonly (readonly [number, number, Outcome])[], string]>([
  ["without results", [], "abcdef"],
  ["at a range", [[1, 3, "found"]], "a[bc found]def"],
  [
    "at ranges that overlap, with the more urgent result",
    [
      [0, 4, "differs"],
      [1, 2, "found"],
    ],
    "[a differs][b differs][cd differs]ef",
  ],
  ["at a range that reaches beyond the text", [[4, 9, "not-found"]], "abcd[ef not-found]"],
  ["at an empty range", [[2, 2, "found"]], "abcdef"],
])("splits a text %s", (_, ranges, shown) => {
  const parts = splitMarked(
    "abcdef",
    ranges.map(([start, end, outcome]) => ({ start, end, outcome })),
  );
  expect(
    parts
      .map(({ text, outcome }) => (outcome === undefined ? text : `[${text} ${outcome}]`))
      .join(""),
  ).toBe(shown);
});
