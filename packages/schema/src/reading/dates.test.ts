import fc from "fast-check";
import { expect, test } from "vitest";
import { dateFormat, formatWhen } from "./dates.ts";
import { formatPeriod } from "./format-period.ts";

const options = {
  long: { day: { dateStyle: "long" }, minute: { dateStyle: "long", timeStyle: "short" } },
  medium: {
    day: { year: "numeric", month: "short", day: "numeric" },
    minute: { year: "numeric", month: "short", day: "numeric", hour: "numeric", minute: "2-digit" },
  },
} as const;

test.each(["en", "en-US", "zh", "zh-CN", "zh-Hans", "en-GB", "zh-Hant"])(
  "a date in %s is that of Intl",
  (locale) => {
    for (const length of ["long", "medium"] as const)
      for (const precision of ["day", "minute"] as const) {
        const format = new Intl.DateTimeFormat(locale, {
          ...options[length][precision],
          timeZone: "UTC",
        });
        fc.assert(
          fc.property(
            fc.date({
              min: new Date("0000-01-01T00:00:00Z"),
              max: new Date("9999-12-31T23:59:00Z"),
              noInvalidDate: true,
            }),
            (date) => {
              const when = date.toISOString().slice(0, precision === "day" ? 10 : 16);
              expect(formatWhen(when, locale, length)).toBe(format.format(date));
            },
          ),
        );
      }
  },
);

test("a locale that Intl rejects has the English format", () => {
  expect(dateFormat("not a locale", "day")).toBe(dateFormat("en", "day"));
});

test.each([
  ["fr", "long", "2025-08-01", "1er août 2025"],
  ["fr-CA", "medium", "2025-08-01", "1er août 2025"],
  ["fr", "long", "2025-08-01T09:20+02:00", "1er août 2025 à 09:20 UTC+02:00"],
  ["fr", "long", "2025-08-11", "11 août 2025"],
  ["fr", "long", "2025-08-21", "21 août 2025"],
  ["de", "long", "2025-08-01", "1. August 2025"],
] as const)("in %s (%s), %s is %s", (locale, length, when, text) => {
  expect(formatWhen(when, locale, length)).toBe(text);
});

test.each([
  ["fa", "۵ ژانویهٔ ۲۰۲۶", "ژانویهٔ ۲۰۲۶", "۲۰۲۶"],
  ["ps", "۲۰۲۶ جنوري ۵", "۲۰۲۶ جنوري", "۲۰۲۶"],
  ["th", "5 มกราคม ค.ศ. 2026", "มกราคม 2026", "2026"],
  ["th-u-ca-buddhist", "5 มกราคม ค.ศ. 2026", "มกราคม 2026", "2026"],
  ["ar-SA", "٥ يناير ٢٠٢٦", "يناير ٢٠٢٦", "٢٠٢٦"],
  ["ja-JP-u-ca-japanese", "2026年1月5日", "2026年1月", "2026年"],
  ["ko", "2026년 1월 5일", "2026년 1월", "2026년"],
  ["zh", "2026年1月5日", "2026年1月", "2026年"],
  ["en", "January 5, 2026", "January 2026", "2026"],
])("dates in %s are those of the Gregorian calendar, in its digits", (locale, day, month, year) => {
  expect(formatWhen("2026-01-05", locale)).toBe(day);
  expect(formatPeriod("2026-01", locale)).toBe(month);
  expect(formatPeriod("2026/2026-01", locale)).toBe(`${year}\u00A0– ${month}`);
});

test.each([
  ["2025-10-01/2025-12-31", "October 1, 2025\u00A0– December 31, 2025"],
  ["2025-10-23/x", "October 23, 2025\u00A0– x"],
  ["foo/bar", "foo\u00A0– bar"],
  ["foo", "foo"],
  ["2024/2025/2026", "2024/2025/2026"],
])("the period %s is %s", (period, expected) => {
  expect(formatPeriod(period, "en")).toBe(expected);
});
