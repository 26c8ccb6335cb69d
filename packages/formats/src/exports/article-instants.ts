import type { Article, PathSegment, When } from "@mineral-brief/schema";
import type { SerialiseIssue, SerialiseOptions } from "../format.ts";
import { instantOf, isTimeZone } from "@mineral-brief/schema/reading";

/** Reads the dates of one article as instants, and collects what keeps it from that. */
export class ArticleInstants {
  /** In the order in which the dates were asked for, each place once. */
  readonly issues: SerialiseIssue[] = [];
  readonly #said = new Set<string>();
  readonly #article: number;
  readonly #stated: string | undefined;
  readonly #given: string | undefined;

  /** `index` is the article's in the list that is written. */
  constructor({ timeZone }: Article, index: number, options: SerialiseOptions) {
    this.#article = index;
    this.#stated = timeZone;
    this.#given = options.timeZone;
  }

  /** A date as an instant, a day as its midnight. Undefined where there is none, or where an issue says why. */
  instant(when: When | undefined, path: readonly PathSegment[]): string | undefined {
    if (when === undefined) return undefined;
    const needsZone = !/T.*(?:Z|[+-]\d{2}:\d{2})$/.test(when);
    const zone = needsZone ? (this.#stated ?? this.#given) : undefined;
    if (zone !== undefined && !isTimeZone(zone)) {
      if (this.#stated === undefined) this.refuse("time-zone-unknown", path, givenUnknown(zone));
      else this.refuse("time-zone-unknown", ["timeZone"], zoneUnknown(zone));
      return undefined;
    }
    const read = instantOf(when, zone);
    if (read.ok) return read.instant;
    this.refuse(read.code, path, faultWords[read.code](when));
    return undefined;
  }

  /** The same, but a day stays a day. */
  dayOrInstant(when: When | undefined, path: readonly PathSegment[]): string | undefined {
    const isDay = when !== undefined && !when.includes("T");
    // Any zone tells whether the calendar has the day.
    if (isDay && instantOf(when, "UTC").ok) return when;
    return this.instant(when, path);
  }

  /** Says what the article has to state; twice at one place counts once. */
  refuse(code: string, path: readonly PathSegment[], message: string): void {
    const place = JSON.stringify([code, path]);
    if (this.#said.has(place)) return;
    this.#said.add(place);
    this.issues.push({ code, severity: "error", path, message, article: this.#article });
  }
}

const faultWords = {
  "date-impossible": (when: When) => `\`${when}\` names a day that the calendar does not have`,
  "date-without-offset": (when: When) =>
    when.includes("T")
      ? `\`${when}\` leaves its zone open; write it like ${when}+08:00, state the article's \`timeZone\`, or convert with --time-zone`
      : `\`${when}\` is a day, and a feed needs an instant; state the article's \`timeZone\`, or convert with --time-zone, and it is that zone's midnight`,
};

const zoneUnknown = (zone: string) =>
  `\`${zone}\` is no time zone that is known here; write an IANA name such as Asia/Shanghai`;
const givenUnknown = (zone: string) =>
  `\`${zone}\`, the time zone given for the conversion, is not known here; give an IANA name such as Asia/Shanghai`;
