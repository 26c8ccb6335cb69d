import type { When } from "../article.ts";
import { englishMonths, whenShape } from "./when-shape.ts";

/** How much of a date is written out: "October 23, 2025", or "Oct 23, 2025". */
export type DateLength = "long" | "medium";

/** The digits of a valid date, as it states them. */
export type DateDigits = readonly [
  year: string,
  month: string,
  day: string,
  hour: string | undefined,
  minute: string | undefined,
];

interface ReadWhen {
  readonly digits: DateDigits;
  /** In UTC. */
  readonly date: Date;
  readonly offset: string | undefined;
}

/** Reads a date or time. Undefined if the text is not a valid one. */
export function readWhen(when: When): ReadWhen | undefined {
  const [, year, month, day, hour, minute, , , offset] = whenShape.exec(when) ?? [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const date = new Date(`${year}-${month}-${day}T${hour ?? "00"}:${minute ?? "00"}:00Z`);
  if (Number.isNaN(date.getTime()) || date.getUTCDate() !== Number(day)) return undefined;
  return { digits: [year, month, day, hour, minute], date, offset };
}

/** Adds the offset of a time as "UTC+08:00". */
export function withOffset(text: string, offset: string | undefined): string {
  if (offset === undefined) return text;
  return offset === "Z" || offset === "+00:00" ? `${text} UTC` : `${text} UTC${offset}`;
}

/** Formats a date in English as `Intl` does. */
export function englishDate(digits: DateDigits, length: DateLength): string {
  const [year, month, day, hour] = digits.map(Number) as [number, number, number, number];
  const [, , , hourDigits, minute] = digits;
  const isLong = length === "long";
  // `Intl` calls the year before 1 also 1.
  const text = `${englishMonths[month - 1]!.slice(0, isLong ? 9 : 3)} ${day}, ${year || 1}`;
  if (hourDigits === undefined) return text;
  return `${text}${isLong ? " at" : ","} ${hour % 12 || 12}:${minute} ${hour < 12 ? "AM" : "PM"}`;
}

/** Does what `formatWhen` of `./dates` does in English, without its other languages. */
export function formatEnglishWhen(when: When, length: DateLength): string {
  const read = readWhen(when);
  return read === undefined ? when : withOffset(englishDate(read.digits, length), read.offset);
}
