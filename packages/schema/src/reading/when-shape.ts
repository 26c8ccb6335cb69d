import type { When } from "../article.ts";

/** The form of a `When`: year, month, day, hours, minutes, seconds, their fraction and offset. */
export const whenShape =
  /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?$/;

/** Tests whether a date has a time of day but no offset. */
export function isLocalTime(when: When): boolean {
  return /T[\d:.]+$/.test(when);
}

/** Tests whether a date has a time of day with its offset. */
export function hasOffset(when: When): boolean {
  return when.includes("T") && !isLocalTime(when);
}

/** The English names of the months, from January. */
export const englishMonths =
  "January February March April May June July August September October November December".split(
    " ",
  );
