import type { When } from "../article.ts";
import { isLocalTime } from "./when-shape.ts";
import { instantOf } from "./instant-of.ts";
import { withFrenchFirst } from "./french-first.ts";
import { isTimeZone } from "./zone-offset.ts";

/** Formats a time in another time zone. `stated` is the zone of a time without an offset, and `locale` a BCP 47 tag. Undefined for a day, and for a time whose instant is unknown. */
export type ConvertTime = (
  when: When,
  stated: string | undefined,
  locale: string,
) => string | undefined;

/** Returns the conversion of times to a time zone with an IANA name. Undefined if the engine does not know the zone. */
export function timesIn(zone: string): ConvertTime | undefined {
  if (!isTimeZone(zone)) return undefined;
  return (when, stated, locale) => formatInZone(when, stated, zone, locale);
}

/**
 * Formats a time in the time zone `zone`, with its short name: "October 23, 2025 at 11:55 AM GMT+2". The
 * calendar is the Gregorian one.
 *
 * `stated` is the zone of a time without an offset. Returns undefined for a day, and for a time whose instant is
 * unknown. `zone` must be a time zone that the engine knows, and `locale` a BCP 47 tag.
 */
export function formatInZone(
  when: When,
  stated: string | undefined,
  zone: string,
  locale: string,
): string | undefined {
  if (!when.includes("T") || (isLocalTime(when) && !(stated && isTimeZone(stated))))
    return undefined;
  const found = instantOf(when, stated);
  if (!found.ok) return undefined;
  const options: Intl.DateTimeFormatOptions = {
    timeZone: zone,
    calendar: "gregory",
    year: "numeric",
    month: "long",
    day: "numeric",
    hour: "numeric",
    minute: "2-digit",
    timeZoneName: "short",
  };
  const text = new Intl.DateTimeFormat(locale, options).format(new Date(found.instant));
  return withFrenchFirst(text, locale);
}
