import type { When } from "../article.ts";
import type { ArticleParts } from "../article-parts.ts";
import type { DeepReadonly } from "../deep-readonly.ts";

/** Returns the publication date of the brief: its own, or that of its source; undefined if neither is set. */
export function publicationDateOf(
  article: DeepReadonly<ArticleParts<"datePublished" | "source">>,
): When | undefined {
  return article.datePublished ?? article.source?.datePublished;
}

/** How much of a date is written out: "October 23, 2025", or "Oct 23, 2025". */
export type DateLength = "long" | "medium";

/** The form of a `When`. */
export const whenShape =
  /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?$/;

/** Tests whether a date has a time of day but no offset. */
export function isLocalTime(when: When): boolean {
  return /T[\d:.]+$/.test(when);
}

/**
 * Formats a date for readers of `locale`: "October 23, 2025 at 5:55 PM", or "Oct 23, 2025, 5:55 PM" if `length` is medium.
 *
 * The time is not converted: a local time stays local, and a stated offset is added as "UTC+08:00". Seconds are
 * omitted. If `Intl` rejects the locale, the date is in English. Text that is not a valid date is returned unchanged.
 */
export function formatWhen(when: When, locale: string, length: DateLength = "long"): string {
  const [, year, month, day, hour, minute, , offset] = whenShape.exec(when) ?? [];
  if (year === undefined || month === undefined || day === undefined) return when;
  const clock = hour !== undefined;
  const date = new Date(`${year}-${month}-${day}T${hour ?? "00"}:${minute ?? "00"}:00Z`);
  if (Number.isNaN(date.getTime()) || date.getUTCDate() !== Number(day)) return when;
  const text =
    ownForm([year, month, day, hour, minute], locale, length) ??
    dateFormat(locale, clock ? "minute" : "day", length).format(date);
  if (offset === undefined) return text;
  return offset === "Z" || offset === "+00:00" ? `${text} UTC` : `${text} UTC${offset}`;
}

const months =
  "January February March April May June July August September October November December".split(
    " ",
  );

/** The digits of a valid date, as it states them. */
type DateDigits = readonly [
  year: string,
  month: string,
  day: string,
  hour: string | undefined,
  minute: string | undefined,
];

/**
 * Formats a date as `Intl` does, in English and simplified Chinese, the languages of most briefs; undefined for others,
 * and for the year 0. Making the first `Intl.DateTimeFormat` of a page takes a phone 50 to 150 ms.
 */
function ownForm(digits: DateDigits, locale: string, length: DateLength): string | undefined {
  const [year, month, day, hour] = digits.map(Number) as [number, number, number, number];
  const [, , , hourDigits, minute] = digits;
  const isLong = length === "long";
  if (year === 0) return undefined;
  switch (locale) {
    case "en":
    case "en-US": {
      const text = `${months[month - 1]!.slice(0, isLong ? 9 : 3)} ${day}, ${year}`;
      if (hourDigits === undefined) return text;
      return `${text}${isLong ? " at" : ","} ${hour % 12 || 12}:${minute} ${hour < 12 ? "AM" : "PM"}`;
    }
    case "zh":
    case "zh-CN":
    case "zh-Hans": {
      const text = `${year}\u5E74${month}\u6708${day}\u65E5`;
      return hourDigits === undefined ? text : `${text} ${isLong ? hourDigits : hour}:${minute}`;
    }
    default:
      return undefined;
  }
}

const formats = new Map<string, Intl.DateTimeFormat>();

const monthOnly = { year: "numeric", month: "long" } as const;
/** The medium style of `Intl` has digits alone in some languages. */
const dateOptions = {
  long: { dateStyle: "long" },
  medium: { year: "numeric", month: "short", day: "numeric" },
} as const;
const timeOptions = {
  long: { timeStyle: "short" },
  medium: { hour: "numeric", minute: "2-digit" },
} as const;

/** Returns a format for UTC, in English if `Intl` rejects the locale. Creating one takes fifty times as long as using it, and a page of briefs uses the same one. */
export function dateFormat(
  locale: string,
  precision: "minute" | "day" | "month",
  dateStyle: DateLength = "long",
): Intl.DateTimeFormat {
  const key = `${locale} ${precision} ${dateStyle}`;
  let format = formats.get(key);
  if (format === undefined) {
    const options: Intl.DateTimeFormatOptions = {
      timeZone: "UTC",
      ...(precision === "month" ? monthOnly : dateOptions[dateStyle]),
      ...(precision === "minute" ? timeOptions[dateStyle] : {}),
    };
    try {
      format = new Intl.DateTimeFormat(locale, options);
    } catch {
      format = new Intl.DateTimeFormat("en", options);
    }
    formats.set(key, format);
  }
  return format;
}
