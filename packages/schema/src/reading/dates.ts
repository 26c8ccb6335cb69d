import type { Article, When } from "../article.ts";

/** When the brief was published: its own date, else its source's; undefined where neither is stated. */
export function publicationDateOf(
  article: Pick<Article, "datePublished" | "source">,
): When | undefined {
  return article.datePublished ?? article.source?.datePublished;
}

const shape =
  /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?$/;

/** Tells whether a date has a time of day and no offset. */
export function isLocalTime(when: When): boolean {
  return /T[\d:.]+$/.test(when);
}

/** Writes a period such as `2024`, `2025-10` or `2025-10-01/2025-12-31`; what is none of these comes back as it is. */
export function formatPeriod(period: string, locale: string): string {
  const ends = period.split("/", 3);
  if (ends.length > 2) return period;
  return ends
    .map((end) =>
      /^\d{4}-(?:0[1-9]|1[0-2])$/.test(end)
        ? dateFormat(locale, "month").format(new Date(end))
        : formatWhen(end, locale),
    )
    .join(" – ");
}

/**
 * Writes a date as a reader of `locale` expects it: "October 23, 2025 at 5:55 PM".
 *
 * It shows the time as stated and converts nothing: a local time stays local, a stated offset follows
 * as "UTC+08:00", seconds are left out. A locale that `Intl` refuses counts as `en`; a date that the
 * calendar does not have, or that is no date at all, comes back as it is.
 */
export function formatWhen(when: When, locale: string): string {
  const [, year, month, day, hour, minute, , offset] = shape.exec(when) ?? [];
  if (year === undefined || month === undefined || day === undefined) return when;
  const clock = hour !== undefined;
  const date = new Date(`${year}-${month}-${day}T${hour ?? "00"}:${minute ?? "00"}:00Z`);
  if (Number.isNaN(date.getTime()) || date.getUTCDate() !== Number(day)) return when;
  const text = dateFormat(locale, clock ? "minute" : "day").format(date);
  if (offset === undefined) return text;
  return offset === "Z" || offset === "+00:00" ? `${text} UTC` : `${text} UTC${offset}`;
}

const formats = new Map<string, Intl.DateTimeFormat>();

const formatOptions = {
  minute: { dateStyle: "long", timeStyle: "short" },
  day: { dateStyle: "long" },
  month: { year: "numeric", month: "long" },
} as const;

// Making a format costs fifty times as much as using it, and a page of briefs uses one.
function dateFormat(locale: string, precision: keyof typeof formatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${precision}`;
  let format = formats.get(key);
  if (format === undefined) {
    const options: Intl.DateTimeFormatOptions = { timeZone: "UTC", ...formatOptions[precision] };
    try {
      format = new Intl.DateTimeFormat(locale, options);
    } catch {
      format = new Intl.DateTimeFormat("en", options);
    }
    formats.set(key, format);
  }
  return format;
}
