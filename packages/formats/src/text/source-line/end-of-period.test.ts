import { expect, test } from "vitest";
import { startOfPeriodEnd } from "./end-of-period.ts";

// cspell:disable -- German and French
test.each([
  ["2026-11-30 14:00-15:30", "-15:30"],
  ["2026-11-30 09:00-10:00", "-10:00"],
  ["30.11.2026, 14:00–15:30 Uhr", "–15:30 Uhr"],
  ["30.11.2026, 14:00 bis 15:30 Uhr", " bis 15:30 Uhr"],
  ["2026年11月30日 08:00～09:00", "～09:00"],
  ["30 November 2026, 9:00 am - 1:30 pm", " - 1:30 pm"],
])("finds the end of a period in %j", (line, end) => {
  expect(line.slice(startOfPeriodEnd(line))).toBe(end);
});

test.each([
  // The offset of a zone.
  "2026-11-30 09:20-05:00",
  "2026-11-30T14:00-15:30",
  "2026-11-30 08:00-09:00",
  "2026-11-30 09:20:05-10:00",
  // The end is not later.
  "2026-11-30 14:00–13:30",
  "2026-11-30 14:00",
])("finds none in %j", (line) => {
  expect(startOfPeriodEnd(line)).toBeUndefined();
});
// cspell:enable
