import { describe, expect, test } from "vitest";
import { daysInMonth, isSurelyBefore, readDate } from "./calendar.ts";

describe("one date is surely before another", () => {
  test.each([
    ["2025-10-23", "2025-10-24", true],
    ["2025-10-24", "2025-10-24", false],
    ["2025-10-24", "2025-10-24T09:20", false],
    ["2025-10-24T09:19", "2025-10-24T09:20", true],
    ["2025-10-24T09:20+08:00", "2025-10-24T01:20Z", false],
    ["2025-10-24T09:20+08:00", "2025-10-24T01:21Z", true],
    // A local day may be anywhere on earth.
    ["2025-10-23", "2025-10-24T01:20Z", false],
    ["2025-10-22", "2025-10-24T01:20Z", true],
    ["yesterday", "2025-10-24", false],
  ])("%s before %s: %s", (earlier, later, expected) => {
    expect(isSurelyBefore(earlier, later)).toBe(expected);
  });
});

test("a date is read as it is written", () => {
  expect(readDate("2025-10-24T09:20-03:30")).toMatchObject({
    year: 2025,
    month: 10,
    day: 24,
    minutes: 560,
    offset: -210,
  });
  expect(readDate("2025-10-24")).toMatchObject({ minutes: undefined, offset: undefined });
  expect(readDate("2025-10-24T09:20:01.250Z")?.offset).toBe(0);
});

test("months have their days", () => {
  expect([daysInMonth(2024, 2), daysInMonth(2025, 2), daysInMonth(2100, 2)]).toEqual([29, 28, 28]);
  expect([daysInMonth(2025, 12), daysInMonth(50, 4)]).toEqual([31, 30]);
});
