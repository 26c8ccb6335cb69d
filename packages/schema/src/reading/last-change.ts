import type { Correction, When } from "../article.ts";
import type { ArticleParts } from "../article-parts.ts";
import type { DeepReadonly } from "../deep-readonly.ts";
import { instantOf } from "./instant-of.ts";
import { publicationDateOf } from "./publication-date.ts";
import { isTimeZone } from "./zone-offset.ts";

/** The last change of a brief that its dates state. */
export interface LastChange {
  /** As stated. */
  readonly when: When;
  /** In the form of RFC 3339; undefined for an impossible `dateModified`. */
  readonly instant: string | undefined;
  /** The correction that has this date; undefined for `dateModified`. */
  readonly correction: DeepReadonly<Correction> | undefined;
}

/**
 * Returns the last change of a brief: its `dateModified`, or the last correction if that is later than `dateModified`, or
 * than the publication. Undefined if there is neither. An impossible `dateModified` is returned, because it is an error.
 *
 * `timeZone` is the zone of times without an offset, in a brief without a `timeZone`. Without both, such a time counts as
 * noon UTC of its day. Ignores corrections with an impossible date.
 */
export function lastChangeOf(
  article: DeepReadonly<
    ArticleParts<"datePublished" | "dateModified" | "source" | "corrections" | "timeZone">
  >,
  timeZone?: string,
): LastChange | undefined {
  const { dateModified, corrections = [] } = article;
  const stated = article.timeZone ?? timeZone;
  const zone = stated !== undefined && isTimeZone(stated) ? stated : undefined;
  let last: LastChange | undefined =
    dateModified === undefined
      ? undefined
      : { when: dateModified, instant: instantIn(dateModified, zone), correction: undefined };
  if (last !== undefined && last.instant === undefined) return last;
  const published = publicationDateOf(article);
  let time = timeOf(last?.instant ?? (published && instantIn(published, zone)));
  for (const correction of corrections) {
    const instant = instantIn(correction.date, zone);
    if (instant === undefined || timeOf(instant) <= time) continue;
    last = { when: correction.date, instant, correction };
    time = timeOf(instant);
  }
  return last;
}

function instantIn(when: When, zone: string | undefined): string | undefined {
  const read = instantOf(when, zone);
  if (read.ok) return read.instant;
  if (read.code === "date-impossible") return undefined;
  return `${when.slice(0, "2025-10-24".length)}T12:00:00Z`;
}

function timeOf(instant: string | undefined): number {
  return instant === undefined ? -Infinity : Date.parse(instant);
}
