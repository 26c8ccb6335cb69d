import { expect, test } from "vitest";
import type { Finding } from "./checking/finding.ts";
import { moveFindings } from "./hold-findings.ts";

const finding = {} as Finding;
const moved = (start: number, end: number, change: [number, number, number]): number[][] =>
  moveFindings(
    [{ finding, start: 10, end: 14 }].map((one) => ({ ...one, start, end })),
    {
      start: change[0],
      end: change[1],
      length: change[2],
    },
  ).map((one) => [one.start, one.end]);

test.each([
  ["text before it", [2, 4, 5], [[13, 17]]],
  ["text directly before it", [8, 10, 0], [[8, 12]]],
  ["text after it", [14, 20, 3], [[10, 14]]],
  ["text in it", [11, 12, 1], []],
  ["text around it", [0, 99, 1], []],
  ["its start", [9, 11, 1], []],
] as const)("a change of %s", (_, change, expected) => {
  expect(moved(10, 14, [...change])).toEqual(expected);
});

test("an empty range stays where it is", () => {
  expect(moved(10, 10, [10, 10, 3])).toEqual([[10, 10]]);
  expect(moved(10, 10, [9, 9, 3])).toEqual([[13, 13]]);
});
