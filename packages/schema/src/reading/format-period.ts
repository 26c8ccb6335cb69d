import { dateFormat, formatWhen } from "./dates.ts";
import type { DateLength } from "./english-dates.ts";
import { primaryLanguage } from "./primary-language.ts";

/** What follows a year in a date, by language. */
const yearSigns: Readonly<Record<string, string>> = { zh: "年", ja: "年", ko: "년" };

/**
 * Formats a period such as `2024`, `2025-10` or `2025-10-01/2025-12-31`; returns any other text unchanged. No line starts
 * with the dash.
 */
export function formatPeriod(period: string, locale: string, length: DateLength = "long"): string {
  const ends = period.split("/", 3);
  if (ends.length > 2) return period;
  return ends
    .map((end) => {
      if (/^\d{4}$/.test(end)) return end + (yearSigns[primaryLanguage(locale)] ?? "");
      return /^\d{4}-(?:0[1-9]|1[0-2])$/.test(end)
        ? dateFormat(locale, "month").format(new Date(end))
        : formatWhen(end, locale, length);
    })
    .join("\u00A0– ");
}
