import type { Article } from "@mineral-brief/schema";
import type { Loss, SerialiseOptions } from "../format.ts";
import { findUncarried, type Carrier } from "../losses.ts";
import { feedContentCarrier } from "./feed-content.ts";
import { summaryCarrier } from "./summary-carrier.ts";

/** Lists what a feed does not carry of its articles. `entry` is what an entry carries outside its content and its summary. */
export function feedLosses(
  articles: readonly Article[],
  entry: Carrier,
  { feed: { isShort = false } = {}, reportsLosses = true }: SerialiseOptions,
): Loss[] {
  if (!reportsLosses) return [];
  if (!isShort) return findUncarried(articles, feedContentCarrier, entry);
  return findUncarried(articles, summaryCarrier, {
    ...entry,
    fields: [...entry.fields, "language", "source.url"],
  });
}
