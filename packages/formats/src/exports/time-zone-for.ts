import type { Article } from "@mineral-brief/schema";
import type { SerialiseOptions } from "../format.ts";

/** Returns the time zone that the options set for an article without one; undefined if they set none. */
export function timeZoneFor(article: Article, { timeZone }: SerialiseOptions): string | undefined {
  return typeof timeZone === "function" ? timeZone(article) : timeZone;
}
