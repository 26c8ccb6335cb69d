import type { Article } from "@mineral-brief/schema";
import type { Loss, SerialiseOptions } from "../format.ts";
import { findUncarried, type Carrier } from "../losses.ts";
import { changeCarrier } from "./change-carrier.ts";
import { feedContentCarrier } from "./feed-content.ts";
import { summaryCarrier } from "./summary-carrier.ts";

/** Lists what a feed does not carry of its articles. `entry` is what an entry carries outside its content and its summary. */
export function feedLosses(
  articles: readonly Article[],
  entry: Carrier,
  options: SerialiseOptions,
): Loss[] {
  const { feed: { isShort = false } = {}, reportsLosses = true } = options;
  if (!reportsLosses) return [];
  const change = changeCarrier(options);
  if (!isShort) return findUncarried(articles, feedContentCarrier, change, entry);
  return findUncarried(articles, summaryCarrier, change, {
    ...entry,
    fields: [...entry.fields, "language", "source.url"],
  });
}
