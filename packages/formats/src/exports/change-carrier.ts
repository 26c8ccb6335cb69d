import type { Article } from "@mineral-brief/schema";
import { lastChangeOf } from "@mineral-brief/schema/reading";
import type { SerialiseOptions } from "../format.ts";
import type { Carrier, Kept } from "../losses.ts";
import { timeZoneFor } from "./time-zone-for.ts";

/**
 * What the time of the last change carries: `dateModified`, or the date of a later correction. `options` are
 * those of the conversion.
 */
export function changeCarrier(options: SerialiseOptions): Carrier {
  return {
    fields: ["dateModified", "corrections[].date"],
    keeps(article: Article) {
      const correction = lastChangeOf(article, timeZoneFor(article, options))?.correction;
      const has: Readonly<Record<string, (value: unknown, holder: object) => boolean>> = {
        dateModified: () => correction === undefined,
        corrections: () => correction !== undefined,
        "corrections[]": (value) => value === correction,
        "corrections[].date": (_, holder) => holder === correction,
      };
      return (value, field, holder): Kept => (has[field]?.(value, holder) ? "all" : "nothing");
    },
  };
}
