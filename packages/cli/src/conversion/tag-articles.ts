import type { Article } from "@mineral-brief/schema";
import { applyTags } from "@mineral-brief/schema/tagging";
import type { CheckedArticle, CheckedSource } from "../checking/checked-file.ts";
import type { Config } from "../config/config.ts";
import { countNoun } from "@mineral-brief/language/count-noun";
import type { Io } from "../io.ts";
import { formatCount } from "../progress-line.ts";
import { missingTags } from "../checking/propose-tags.ts";
import { addCounts, countTags, type TagCounts } from "../checking/tag-counts.ts";

/** Adds all proposed tags to an article, except those that the config excludes, and counts them. */
export function tagArticle(
  article: Article,
  config: Config,
): { readonly article: Article; readonly added: TagCounts } {
  const proposals = missingTags(article, config);
  return { article: applyTags(article, proposals), added: countTags(proposals) };
}

/** Prints how many tags of each kind were added. */
export function printTagCounts(counts: TagCounts, io: Io): void {
  const added = Object.entries(counts).map(([kind, count]) => countNoun(count, kind));
  if (added.length > 0) io.stderr(`tags added: ${added.join(", ")}\n`);
}

/** Adds all proposed tags to the articles, except those that the config excludes. */
export function tagArticles(
  sources: readonly CheckedSource[],
  io: Io,
): { sources: readonly CheckedSource[]; counts: TagCounts } {
  let counts: TagCounts = {};
  const tagged: CheckedSource[] = [];
  for (const source of sources) {
    const articles: CheckedArticle[] = [];
    for (const checked of source.articles) {
      const { article, added } = tagArticle(checked.article, source.config);
      articles.push({ ...checked, article });
      counts = addCounts(counts, added);
    }
    tagged.push({ ...source, articles });
    io.progress?.show(
      () => `tagged ${formatCount(tagged.length)} of ${formatCount(sources.length)} files`,
    );
  }
  return { sources: tagged, counts };
}
