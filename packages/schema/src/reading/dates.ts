import type { When } from "../article.ts";
import { cached } from "./cached.ts";
import {
  englishDate,
  readWhen,
  withOffset,
  type DateDigits,
  type DateLength,
} from "./english-dates.ts";
import { withFrenchFirst } from "./french-first.ts";

/**
 * Formats a date for readers of `locale`: "October 23, 2025 at 5:55 PM", or "Oct 23, 2025, 5:55 PM" if `length` is medium.
 *
 * The time is not converted: a local time stays local, and a stated offset is added as "UTC+08:00". Seconds are
 * omitted. The calendar is the Gregorian one in every language, with the digits of the language. If `Intl` rejects the
 * locale, the date is in English. Text that is not a valid date is returned unchanged.
 */
export function formatWhen(when: When, locale: string, length: DateLength = "long"): string {
  const read = readWhen(when);
  if (read === undefined) return when;
  const { digits, date, offset } = read;
  const precision = digits[3] === undefined ? "day" : "minute";
  const text =
    ownForm(digits, locale, length) ??
    withFrenchFirst(dateFormat(locale, precision, length).format(date), locale);
  return withOffset(text, offset);
}

/**
 * Formats a date as `Intl` does, in English and simplified Chinese, the languages of most briefs; undefined for others.
 * Making the first `Intl.DateTimeFormat` of a page takes a phone 50 to 150 ms.
 */
function ownForm(digits: DateDigits, locale: string, length: DateLength): string | undefined {
  switch (locale) {
    case "en":
    case "en-US":
      return englishDate(digits, length);
    case "zh":
    case "zh-CN":
    case "zh-Hans": {
      const [year, month, day, hour] = digits.map(Number) as [number, number, number, number];
      const [, , , hourDigits, minute] = digits;
      const text = `${year || 1}\u5E74${month}\u6708${day}\u65E5`;
      return hourDigits === undefined
        ? text
        : `${text} ${length === "long" ? hourDigits : hour}:${minute}`;
    }
    default:
      return undefined;
  }
}

const formats = new Map<string, Intl.DateTimeFormat>();

const partOptions = {
  year: { year: "numeric" },
  month: { year: "numeric", month: "long" },
} as const;
/** The medium style of `Intl` has digits alone in some languages. */
const dateOptions = {
  long: { dateStyle: "long" },
  medium: { year: "numeric", month: "short", day: "numeric" },
} as const;
const timeOptions = {
  long: { timeStyle: "short" },
  medium: { hour: "numeric", minute: "2-digit" },
} as const;

/** Returns a format for UTC in the Gregorian calendar, in English if `Intl` rejects the locale. */
export function dateFormat(
  locale: string,
  precision: "minute" | "day" | "month" | "year",
  dateStyle: DateLength = "long",
): Intl.DateTimeFormat {
  try {
    return cached(
      formats,
      `${locale} ${precision} ${dateStyle}`,
      () =>
        new Intl.DateTimeFormat(locale, {
          timeZone: "UTC",
          calendar: "gregory",
          ...(precision === "month" || precision === "year"
            ? partOptions[precision]
            : dateOptions[dateStyle]),
          ...(precision === "minute" ? timeOptions[dateStyle] : {}),
        }),
    );
  } catch {
    return dateFormat("en", precision, dateStyle);
  }
}
