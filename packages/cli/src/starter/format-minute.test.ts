import { expect, test } from "vitest";
import { formatMinute } from "./format-minute.ts";

const moment = new Date("2025-10-24T16:20:59.999Z");

test.each([
  ["Asia/Shanghai", "2025-10-25T00:20+08:00"],
  ["Asia/Kolkata", "2025-10-24T21:50+05:30"],
  ["America/New_York", "2025-10-24T12:20-04:00"],
  ["UTC", "2025-10-24T16:20+00:00"],
])("formats the time in %s as %s", (timeZone, expected) => {
  expect(formatMinute(moment, timeZone)).toBe(expected);
});

test("uses the time zone of the machine by default", () => {
  expect(new Date(formatMinute(moment)).toISOString()).toBe("2025-10-24T16:20:00.000Z");
});
