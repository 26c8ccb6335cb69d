import { dateFormat, formatWhen } from "./dates.ts";
import type { DateLength } from "./english-dates.ts";
import { primaryLanguage } from "./primary-language.ts";

/**
 * Formats a period such as `2024`, `2025-10` or `2025-10-01/2025-12-31`. An end that is not one of these stays as it
 * is, and so does a text with more than two ends. No line starts with the dash. The calendar is that of `formatWhen`.
 */
export function formatPeriod(period: string, locale: string, length: DateLength = "long"): string {
  const ends = period.split("/", 3);
  if (ends.length > 2) return period;
  return ends
    .map((end) => {
      if (/^\d{4}$/.test(end)) return formatYear(end, locale);
      return /^\d{4}-(?:0[1-9]|1[0-2])$/.test(end)
        ? dateFormat(locale, "month").format(new Date(end))
        : formatWhen(end, locale, length);
    })
    .join("\u00A0– ");
}

/** Formats a year as `Intl` does, which is not needed for most briefs. See `ownForm` in `dates.ts`. */
function formatYear(year: string, locale: string): string {
  switch (primaryLanguage(locale)) {
    case "en":
      return year;
    case "zh":
      return `${year}年`;
    default:
      return dateFormat(locale, "year").format(new Date(year));
  }
}
