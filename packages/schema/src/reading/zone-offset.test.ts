import { expect, test } from "vitest";
import { isTimeZone, writeOffset, zoneOffset } from "./zone-offset.ts";

test("a zone has an offset that changes with the season", () => {
  expect(zoneOffset("America/New_York", Date.UTC(2025, 0, 1))).toBe(-300);
  expect(zoneOffset("America/New_York", Date.UTC(2025, 6, 1))).toBe(-240);
  expect(zoneOffset("Asia/Kolkata", Date.UTC(2025, 6, 1))).toBe(330);
  expect(["UTC", "Mars/Olympus", "Asia/Beijing"].map(isTimeZone)).toEqual([true, false, false]);
  expect([writeOffset(-210), writeOffset(480)]).toEqual(["-03:30", "+08:00"]);
});
