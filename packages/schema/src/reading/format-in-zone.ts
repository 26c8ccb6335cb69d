import type { When } from "../article.ts";
import { isLocalTime } from "./dates.ts";
import { instantOf } from "./instant-of.ts";
import { isTimeZone } from "./zone-offset.ts";

/**
 * Writes a time as the clocks of `zone` show it, with the zone's short name: "October 23, 2025 at 11:55 AM GMT+2".
 *
 * `stated` is the zone of a time that has no offset. Undefined for a day, and for a time whose instant nobody knows.
 * `zone` must be one that the engine knows, and `locale` a tag of BCP 47.
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
    year: "numeric",
    month: "long",
    day: "numeric",
    hour: "numeric",
    minute: "2-digit",
    timeZoneName: "short",
  };
  return new Intl.DateTimeFormat(locale, options).format(new Date(found.instant));
}
