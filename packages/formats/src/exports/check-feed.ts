import { stringForms } from "@mineral-brief/schema/internal";
import type { FeedOptions } from "../format.ts";
import { isIri } from "./entry-id.ts";

/** Throws TypeError for an id that is not an IRI, and for a date that is none. Readers of feeds reject them. */
export function checkFeed({ id, dates = [] }: FeedOptions): void {
  if (id !== undefined && !isIri(id))
    throw new TypeError(
      `the \`id\` of the feed is ${JSON.stringify(id)}; pass an IRI such as https://example.org/feed`,
    );
  const wrong = dates.findIndex(
    (date) => date !== undefined && !stringForms.when.pattern.test(date),
  );
  if (wrong >= 0)
    throw new TypeError(
      `\`dates[${wrong}]\` of the feed is ${JSON.stringify(dates[wrong])}; pass a date like 2025-10-23T17:55+08:00`,
    );
}
