import { describe, expect, test } from "vitest";
import { formatInZone } from "./format-in-zone.ts";

describe("a time is formatted in another zone", () => {
  test.each([
    [
      "of an offset",
      "2025-10-23T17:55+08:00",
      undefined,
      "Europe/Paris",
      "en",
      "October 23, 2025 at 11:55 AM GMT+2",
    ],
    [
      "on the day before",
      "2025-10-23T05:00+08:00",
      undefined,
      "America/New_York",
      "en",
      "October 22, 2025 at 5:00 PM EDT",
    ],
    [
      "local, where its zone is stated",
      "2025-10-23T17:55",
      "Asia/Shanghai",
      "UTC",
      "en",
      "October 23, 2025 at 9:55 AM UTC",
    ],
    [
      "with an offset, which overrides the stated zone",
      "2025-10-23T17:55Z",
      "Asia/Shanghai",
      "UTC",
      "en",
      "October 23, 2025 at 5:55 PM UTC",
    ],
    [
      "in the Gregorian calendar",
      "2026-01-05T17:55+08:00",
      undefined,
      "UTC",
      "th",
      "5 มกราคม 2026 เวลา 09:55 UTC",
    ],
    [
      "in Chinese",
      "2025-10-23T17:55+08:00",
      undefined,
      "Asia/Tokyo",
      "zh",
      "2025\u5E7410\u670823\u65E5 GMT+9 18:55",
    ],
    [
      "on the first day of a month in French",
      "2025-08-01T17:55+08:00",
      undefined,
      "Europe/Paris",
      "fr",
      "1er août 2025 à 11:55 UTC+2",
    ],
    [
      "in an unknown language",
      "2025-10-23T17:55Z",
      undefined,
      "UTC",
      "qq-x-none",
      "October 23, 2025 at 5:55 PM UTC",
    ],
  ])("%s", (_, when, stated, zone, locale, expected) => {
    expect(formatInZone(when, stated, zone, locale)).toBe(expected);
  });

  test.each([
    ["a day", "2025-10-23", "Asia/Shanghai"],
    ["a local time without a zone", "2025-10-23T17:55", undefined],
    ["a local time in an unknown zone", "2025-10-23T17:55", "Asia/Atlantis"],
    ["a day that the calendar lacks", "2025-02-30T10:00Z", undefined],
    ["no date", "Thursday", "Asia/Shanghai"],
  ])("is undefined for %s", (_, when, stated) => {
    expect(formatInZone(when, stated, "UTC", "en")).toBeUndefined();
  });
});
