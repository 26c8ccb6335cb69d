import { expect, test } from "vitest";
import { mergeApart } from "./merge-apart.ts";

test("items that overlap one of the first list are omitted, and the rest is in order", () => {
  const first = [
    { start: 2, end: 4 },
    { start: 8, end: 9 },
  ];
  const second = [
    { start: 0, end: 2 },
    { start: 3, end: 6 },
    { start: 6, end: 8 },
    { start: 9, end: 10 },
  ];
  expect(mergeApart(first, second).map(({ start }) => start)).toEqual([0, 2, 6, 8, 9]);
});
