import { expect, test } from "vitest";
import { isTimeZone, writeOffset, zoneOffset } from "./zone-offset.ts";

test("a zone has an offset that changes with the season", () => {
  expect(zoneOffset("America/New_York", Date.UTC(2025, 0, 1))).toBe(-300);
  expect(zoneOffset("America/New_York", Date.UTC(2025, 6, 1))).toBe(-240);
  expect(zoneOffset("Asia/Kolkata", Date.UTC(2025, 6, 1))).toBe(330);
  expect([writeOffset(-210), writeOffset(480)]).toEqual(["-03:30", "+08:00"]);
});

test.each([
  ["UTC", true],
  ["Asia/Shanghai", true],
  ["Asia/Beijing", false],
  ["Mars/Olympus", false],
  ["+08:00", false],
  ["-05", false],
  ["BST", false],
  ["IST", false],
  ["cst", false],
  ["PST", false],
  ["EST", true],
  ["CET", true],
  ["GMT", true],
  ["PRC", true],
  ["", false],
])("%j is the name of a time zone: %s", (name, isName) => {
  expect(isTimeZone(name)).toBe(isName);
});
