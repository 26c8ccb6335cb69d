import { expect, test } from "vitest";
import { isImpossibleDate, readClearDate, readClearPeriod } from "./read-clear-date.ts";

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

test.each([
  ["Q3 2025", "2025-07/2025-09"],
  ["2025-Q3", "2025-07/2025-09"],
  ["3Q 2025", "2025-07/2025-09"],
  ["Q3/2025", "2025-07/2025-09"],
  ["fourth quarter of 2025", "2025-10/2025-12"],
  ["2025年第三季度", "2025-07/2025-09"],
  ["2025年一季度", "2025-01/2025-03"],
  ["H1 2025", "2025-01/2025-06"],
  ["2H 2025", "2025-07/2025-12"],
  ["first half of 2025", "2025-01/2025-06"],
  ["2025年下半年", "2025-07/2025-12"],
  ["Oct 2025", "2025-10"],
  ["July/August 2025", "2025-07/2025-08"],
  ["Jul–Aug. 2025", "2025-07/2025-08"],
  ["August/July 2025", undefined],
  ["Ore/August 2025", undefined],
  ["October 2025", "2025-10"],
  ["octobre 2025", "2025-10"],
  ["2025年10月", "2025-10"],
  ["10/2025", "2025-10"],
  ["2025/10", "2025-10"],
  ["2025-1", "2025-01"],
  ["2024-2025", "2024/2025"],
  ["2024 – 2025", "2024/2025"],
  ["Oct 2025 to Dec 2025", "2025-10/2025-12"],
  ["2025-10-01 - 2025-12-31", "2025-10-01/2025-12-31"],
  ["2025年1月至2025年3月", "2025-01/2025-03"],
  ["2025-2024", undefined],
  ["13/2025", undefined],
  ["Q5 2025", undefined],
  ["Q3 25", undefined],
  ["FY 2025", undefined],
  ["Q1 2025 to Q2 2025", undefined],
  ["summer 2025", undefined],
  ["about Q3 2025", undefined],
  ["", undefined],
])("the period %j is %j", (text, period) => {
  expect(readClearPeriod(text)).toBe(period);
});

test.each([
  ["31/11/2024", true],
  ["February 30, 2025", true],
  ["30/11/2024", false],
  ["05/11/2025", false],
  ["on 31/11/2024", false],
  ["yesterday", false],
])("the day %j does not exist: %s", (text, isImpossible) => {
  expect(isImpossibleDate(text)).toBe(isImpossible);
});
