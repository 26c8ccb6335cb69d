import { expect, test } from "vitest";
import { dayAround, writeDay, yearsIn } from "./days-in-text.ts";

test.each([
  ["in 2025", [2025]],
  ["in 1999", [1999]],
  ["from 1900 to 2099", [1900, 2099]],
  ["1899, 2100, 12025, 20251", []],
  ["no year", []],
])("%s names the years %j", (text, years) => {
  expect(yearsIn(text).map(({ year }) => year)).toEqual(years);
});

test("a year has the place where it begins", () => {
  expect(yearsIn("in 2025, 2026").map(({ start }) => start)).toEqual([3, 9]);
});

test.each([
  ["signed on 20 October 2025 in Perth", ["2025-10-20"]],
  ["signed on October 20, 2025, in Perth", ["2025-10-20"]],
  ["May 5 2025 and 31 May 2024", ["2025-05-05", "2024-05-31"]],
  ["1 January 2025, 2 February 2025, 9 March 2025", ["2025-01-01", "2025-02-02", "2025-03-09"]],
  ["April 4, 2025, 6 June 2025, 7 July 2025", ["2025-04-04", "2025-06-06", "2025-07-07"]],
  ["8 August 2025, 19 September 2025", ["2025-08-08", "2025-09-19"]],
  ["November 11, 2025, 31 December 2025", ["2025-11-11", "2025-12-31"]],
  ["于2025年10月9日签署", ["2025-10-09"]],
  ["2025年1月31日、2025年12月1日", ["2025-01-31", "2025-12-01"]],
  ["2025年10月, 2025年0月5日, 2025年13月1日", []],
  ["in October 2025, 20 october 2025, October 120, 2025", []],
  ["120 October 2025, 2020 October 2025", []],
  ["0 May 2025, 32 May 2025, 20 Octobre 2025", []],
  ["20-October 2025, 20 October-2025, October-20, 2025", []],
  ["20 October 20250, 20 October 1899", []],
])("%s names the days %j", (text, days) => {
  const found = yearsIn(text).map((year) => dayAround(text, year));
  expect(found.filter((day) => day !== undefined).map(writeDay)).toEqual(days);
});
