import { expect, test } from "vitest";
import { dayAround, writeDay, yearsIn } from "./days-in-text.ts";

test.each([
  ["signed on 20 October 2025 in Perth", ["2025-10-20"]],
  ["signed on October 20, 2025, in Perth", ["2025-10-20"]],
  ["May 5 2025 and 31 May 2024", ["2025-05-05", "2024-05-31"]],
  ["\u4E8E2025\u5E7410\u67089\u65E5\u7B7E\u7F72", ["2025-10-09"]],
  ["in October 2025, 20 october 2025, October 120, 2025", []],
  ["0 May 2025, 32 May 2025, 2025\u5E7413\u67081\u65E5", []],
  ["20 October 20250, 20 October 1899", []],
])("%s names %j", (text, days) => {
  const found = yearsIn(text).map((year) => dayAround(text, year));
  expect(found.filter((day) => day !== undefined).map(writeDay)).toEqual(days);
});
