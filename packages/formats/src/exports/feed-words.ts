import type { Article } from "@mineral-brief/schema";
import { textOf } from "@mineral-brief/schema/reading";
import type { FeedOptions } from "../format.ts";
import { stableId } from "../identity/stable-id.ts";
import { entryIdOf } from "./entry-id.ts";
import { termName } from "./term-name.ts";

/** The default title of a feed of several articles. */
const severalTitle = "Mineral briefs";

/** Returns the title of a feed: the option `title`, otherwise the headline of its only article, otherwise a default. */
export function feedTitle(articles: readonly Article[], { title }: FeedOptions = {}): string {
  if (title !== undefined) return title;
  const [only] = articles;
  return only !== undefined && articles.length === 1 ? textOf(only.headline) : severalTitle;
}

/** Returns the id of a feed. It stays the same when articles are added or removed. */
export function feedId(articles: readonly Article[], { id, title }: FeedOptions = {}): string {
  if (id !== undefined) return id;
  if (title !== undefined) return stableId("feed", "", title);
  const [only] = articles;
  return stableId("feed", "", articles.length === 1 ? entryIdOf(only!) : severalTitle);
}

/** Joins the core insights to one paragraph; undefined without core insights. */
export function summaryOf({ coreInsights = [] }: Article): string | undefined {
  return coreInsights.length === 0
    ? undefined
    : coreInsights.map(({ text }) => textOf(text)).join(" ");
}

/** Returns the topics of an article, then the names of its main minerals, without duplicates. */
export function tagsOf({ topics = [], minerals = [], language }: Article): string[] {
  return [...new Set([...topics.map(textOf), ...minerals.map((term) => termName(term, language))])];
}
