import type { Article, PathSegment, Period, When } from "@mineral-brief/schema";
import { hasOffset, stringForms } from "@mineral-brief/schema/internal";
import type { SerialiseIssue, SerialiseOptions } from "../format.ts";
import { instantOf, isTimeZone } from "@mineral-brief/schema/reading";
import { timeZoneFor } from "./time-zone-for.ts";

/** Converts the dates of one article to instants, and collects an issue for each date that has none. */
export class ArticleInstants {
  /** One issue per code and path, in the order of the calls. */
  readonly issues: SerialiseIssue[] = [];
  readonly #reported = new Set<string>();
  readonly #article: number;
  readonly #articleZone: string | undefined;
  readonly #optionZone: string | undefined;
  readonly #assumesNoon: boolean;

  /** `index` is the index of the article in the list to write. */
  constructor(article: Article, index: number, options: SerialiseOptions) {
    this.#article = index;
    this.#articleZone = article.timeZone;
    this.#optionZone = timeZoneFor(article, options);
    this.#assumesNoon = options.noonWithoutZone ?? false;
  }

  /** The time zone of times without an offset; undefined if neither the article nor the options set one. */
  get zone(): string | undefined {
    return this.#articleZone ?? this.#optionZone;
  }

  /** Converts a date to an instant, and a day to its midnight. Returns undefined if `when` is, or after adding an issue. */
  instant(when: When | undefined, path: readonly PathSegment[]): string | undefined {
    if (when === undefined) return undefined;
    const needsZone = !hasOffset(when);
    const zone = needsZone ? this.zone : undefined;
    if (zone !== undefined && !isTimeZone(zone)) {
      if (this.#articleZone === undefined)
        this.addIssue("time-zone-unknown", path, optionZoneUnknown(zone));
      else this.addIssue("time-zone-unknown", ["timeZone"], zoneUnknown(zone));
      return undefined;
    }
    const isNoon = needsZone && zone === undefined && this.#assumesNoon;
    const read = isNoon
      ? instantOf(`${when.slice(0, 10)}T12:00Z`, undefined)
      : instantOf(when, zone);
    if (read.ok) return read.instant;
    this.addIssue(read.code, path, messages[read.code](when));
    return undefined;
  }

  /** Like `instant`, but keeps a day as a day. */
  dayOrInstant(when: When | undefined, path: readonly PathSegment[]): string | undefined {
    const isDay = when !== undefined && !when.includes("T");
    // Any zone shows if the calendar has the day.
    if (isDay && instantOf(when, "UTC").ok) return when;
    return this.instant(when, path);
  }

  /** Like `dayOrInstant`, for the ends of a period. Keeps a month and a year as stated. */
  periodOrInstant(period: Period | undefined, path: readonly PathSegment[]): string | undefined {
    const ends = period
      ?.split("/")
      .map((end) => (stringForms.when.pattern.test(end) ? this.dayOrInstant(end, path) : end));
    return ends?.includes(undefined) ? undefined : ends?.join("/");
  }

  /** Adds an issue, once per code and path. */
  addIssue(code: string, path: readonly PathSegment[], message: string): void {
    const place = JSON.stringify([code, path]);
    if (this.#reported.has(place)) return;
    this.#reported.add(place);
    this.issues.push({ code, severity: "error", path, message, article: this.#article });
  }
}

const messages = {
  "date-impossible": (when: When) => `\`${when}\` is not a day of the calendar; correct the date`,
  "date-without-offset": (when: When) =>
    when.includes("T")
      ? `\`${when}\` has no time zone; write it like ${when}+08:00, or set the article's \`timeZone\``
      : `\`${when}\` is a day, and a feed needs a time; to use midnight of a zone, set the article's \`timeZone\``,
};

const zoneUnknown = (zone: string) =>
  `\`${zone}\` is an unknown time zone; write an IANA name such as Asia/Shanghai`;
const optionZoneUnknown = (zone: string) =>
  `\`${zone}\`, the time zone of the conversion, is unknown; pass an IANA name such as Asia/Shanghai`;
