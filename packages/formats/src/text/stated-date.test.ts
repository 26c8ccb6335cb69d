import { describe, expect, test } from "vitest";
import { readDateAtEnd } from "./stated-date.ts";

describe("reads the date at the end of a line", () => {
  test.each([
    ["2025-10-24", "2025-10-24"],
    ["2025-1-3 7:05", "2025-01-03T07:05"],
    ["2025/11/05", "2025-11-05"],
    ["2025.10.24", "2025-10-24"],
    ["2025\u201110\u201124\u00A009:20", "2025-10-24T09:20"],
    ["2025-10-24T09:20:00Z", "2025-10-24T09:20:00Z"],
    ["2025-10-24T09:20:00.123456+08:00", "2025-10-24T09:20:00.123+08:00"],
    ["2025-10-24 09:20 UTC", "2025-10-24T09:20Z"],
    ["2025-10-24 09:20 GMT+8", "2025-10-24T09:20+08:00"],
    ["2025-10-24 09:20 +0530", "2025-10-24T09:20+05:30"],
    ["2025-10-24 09:20 Tokyo time", "2025-10-24T09:20+09:00"],
    ["2025-10-24 09:20 EDT", "2025-10-24T09:20-04:00"],
    ["2025-03-09 02:30 ET", "2025-03-09T02:30-05:00"],
    ["2025-10-24 09:20 Europe/Paris", "2025-10-24T09:20+02:00"],
    ["北京时间2025年10月24日 09:20", "2025-10-24T09:20+08:00"],
    ["2025年10月24日 09:20", "2025-10-24T09:20"],
    ["2025年10月24日09:20", "2025-10-24T09:20"],
    ["24.10.2025 09:20", "2025-10-24T09:20"],
    ["3.10.2025", "2025-10-03"],
    ["24/11/2025 09:15", "2025-11-24T09:15"],
    ["11/24/2025", "2025-11-24"],
    ["05/05/2025", "2025-05-05"],
    ["Oct 24, 2025", "2025-10-24"],
    ["October 24 2025", "2025-10-24"],
    ["Sept. 4th, 2025", "2025-09-04"],
    ["24 October 2025", "2025-10-24"],
    ["24 Oct 2025, 5:40 PM", "2025-10-24T17:40"],
    ["24 Oct 2025 at 12:05 a.m.", "2025-10-24T00:05"],
    ["Friday, October 24, 2025 10:02 AM", "2025-10-24T10:02"],
    ["3 March 2026, 14:05 GMT", "2026-03-03T14:05Z"],
    ["24 de octubre de 2025", "2025-10-24"],
    ["1er novembre 2025 à 09:15", "2025-11-01T09:15"],
    ["24. Oktober 2025 um 09:15 Uhr", "2025-10-24T09:15"],
    ["24 октября 2025 г.", "2025-10-24"],
    ["24 октября 2025 в 09:15", "2025-10-24T09:15"],
    ["24 de outubro de 2025 às 09:15", "2025-10-24T09:15"],
  ])("%s", (line, when) => {
    expect(readDateAtEnd(line, undefined)?.when).toBe(when);
    expect(readDateAtEnd(`Desk · ${line}`, undefined)).toEqual(
      when && { when, isTimed: when.includes("T"), start: 7, end: 7 + line.length },
    );
  });

  test.each([
    ["05/11/2025", undefined, undefined, "ambiguous"],
    ["05/11/2025", true, "2025-11-05", undefined],
    ["05/11/2025", false, "2025-05-11", undefined],
    ["2025-02-30", undefined, undefined, "impossible"],
    ["2025-10-24 25:10", undefined, undefined, "impossible"],
  ])("%s, if the day is first: %s", (line, dayFirst, when, problem) => {
    expect(readDateAtEnd(line, dayFirst)).toMatchObject({ when, ...(problem && { problem }) });
  });

  test.each([
    "",
    "2025",
    "October 2025",
    "until 2025-10",
    "x2025-10-24",
    "1 Tungsten 2025",
    "the 24 lots 2025",
    "2025-10-24 and later",
    "2025-10-24 09:20 in Beijing",
    "2025-10-24 09:20 CST",
    "2025-10-24 09:20 Mars/Olympus",
  ])("and none in %j", (line) => {
    expect(readDateAtEnd(line, undefined)).toBeUndefined();
  });
});
