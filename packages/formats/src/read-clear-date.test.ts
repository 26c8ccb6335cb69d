import { expect, test } from "vitest";
import { readClearDate } from "./read-clear-date.ts";

test.each([
  ["24.10.2025", "2025-10-24"],
  ["5.11.2025", "2025-11-05"],
  ["Oct 24, 2025", "2025-10-24"],
  ["24 October 2025", "2025-10-24"],
  ["2025年10月24日", "2025-10-24"],
  ["24/10/2025", "2025-10-24"],
  ["10/24/2025", "2025-10-24"],
  ["2025/10/24 09:20", "2025-10-24T09:20"],
  [" 24 октября 2025 ", "2025-10-24"],
  // In May or in November.
  ["05/11/2025", undefined],
  ["31.02.2025", undefined],
  ["printed on 24.10.2025", undefined],
  ["yesterday", undefined],
  ["October 2025", undefined],
  ["", undefined],
])("%j is %j", (text, date) => {
  expect(readClearDate(text)).toBe(date);
});
