import { describe, expect, test } from "vitest";
import { dayNumber, daysInMonth, isSurelyBefore, midnightOf, readDate, utc } from "./calendar.ts";

describe("one date is certainly before another", () => {
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
    ["2025-10-24", "tomorrow", false],
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

test.each([
  ["2025-10-24", "2025-10-24T00:00:00Z"],
  ["2025-10-24T09:20", "2025-10-24T09:20:00Z"],
  ["2025-10-24T09:20:30", "2025-10-24T09:20:30Z"],
  ["2025-10-24T09:20:30Z", "2025-10-24T09:20:30Z"],
  ["2025-10-24T09:20:30.5+08:00", "2025-10-24T09:20:30Z"],
  ["2025-10-24T09:20+08:00", "2025-10-24T09:20:00Z"],
])("the clock of %s reads %s", (when, clock) => {
  expect(readDate(when)?.clock).toBe(Date.parse(clock));
});

test.each(["yesterday", "on 2025-10-24", "2025-10-24.", "2025-10-24T09", "2025-10-24T09:20:30."])(
  "%s is no date",
  (when) => {
    expect(readDate(when)).toBeUndefined();
  },
);

test("the day of a date is a number and begins at midnight", () => {
  expect(dayNumber("2025-10-24T09:20")).toBe(20_251_024);
  expect(midnightOf("2025-10-24T09:20")).toBe(Date.parse("2025-10-24"));
});

test.each(["0004-02-29", "1600-03-01", "1900-03-01", "1970-01-01", "2000-02-29", "2400-12-31"])(
  "%s is the same day for Date",
  (when) => {
    const [year, month, date] = when.split("-").map(Number) as [number, number, number];
    expect(utc(year, month, date)).toBe(Date.parse(when));
  },
);

test("months have the right number of days", () => {
  expect([daysInMonth(2000, 2), daysInMonth(1900, 2)]).toEqual([29, 28]);
  expect([daysInMonth(2024, 2), daysInMonth(2025, 2), daysInMonth(2100, 2)]).toEqual([29, 28, 28]);
  expect([daysInMonth(2025, 12), daysInMonth(50, 4)]).toEqual([31, 30]);
});
