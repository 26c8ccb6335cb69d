import type { Article } from "@mineral-brief/schema";
import { textOf } from "@mineral-brief/schema/reading";
import type { FeedOptions } from "../format.ts";
import { stableId } from "../identity/stable-id.ts";
import { entryIdOf } from "./entry-id.ts";
import { termName } from "./term-name.ts";

/** What a feed of several articles is called: a site that publishes one gives it a name of its own. */
const severalTitle = "Mineral briefs";

/** The title of a feed: the one it is given, its one article's headline, else a neutral name. */
export function feedTitle(articles: readonly Article[], { title }: FeedOptions = {}): string {
  if (title !== undefined) return title;
  const [only] = articles;
  return only !== undefined && articles.length === 1 ? textOf(only.headline) : severalTitle;
}

/** The id of a feed, which stays while articles come and go. */
export function feedId(articles: readonly Article[], { id, title }: FeedOptions = {}): string {
  if (id !== undefined) return id;
  if (title !== undefined) return stableId("feed", "", title);
  const [only] = articles;
  return stableId("feed", "", articles.length === 1 ? entryIdOf(only!) : severalTitle);
}

/** The core insights as one paragraph; undefined where there is none. */
export function summaryOf({ coreInsights = [] }: Article): string | undefined {
  return coreInsights.length === 0
    ? undefined
    : coreInsights.map(({ text }) => textOf(text)).join(" ");
}

/** What an article is filed under: its topics, then the names of its main minerals, each once. */
export function tagsOf({ topics = [], minerals = [], language }: Article): string[] {
  return [...new Set([...topics.map(textOf), ...minerals.map((term) => termName(term, language))])];
}
