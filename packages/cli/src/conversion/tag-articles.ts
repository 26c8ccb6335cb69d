import type { Article } from "@mineral-brief/schema";
import { applyTags, proposeTags, type TagProposal } from "@mineral-brief/schema/tagging";
import type { CheckedArticle, CheckedSource } from "../checking/checked-file.ts";
import type { Config } from "../config/config.ts";
import { countNoun } from "../count-noun.ts";
import type { Io } from "../io.ts";
import { formatCount } from "../progress-line.ts";
import { tagLanguages } from "@mineral-brief/language/tag-languages";
import { tagOrganizations } from "@mineral-brief/language/tag-organizations";

/** How many tags of each kind were added. */
export type TagCounts = Map<TagProposal["kind"], number>;

/** Adds all proposed tags to an article, except those that the config excludes, and counts them. */
export function tagArticle(article: Article, { untag }: Config, counts: TagCounts): Article {
  const proposals = proposeTags(article, {
    untag,
    mentions: tagLanguages,
    organizations: tagOrganizations,
  });
  for (const { kind } of proposals) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return applyTags(article, proposals);
}

/** Prints how many tags of each kind were added. */
export function printTagCounts(counts: TagCounts, io: Io): void {
  if (counts.size > 0)
    io.stderr(
      `tags added: ${[...counts].map(([kind, count]) => countNoun(count, kind)).join(", ")}\n`,
    );
}

/** Adds all proposed tags to the articles, except those that the config excludes. */
export function tagArticles(
  sources: readonly CheckedSource[],
  io: Io,
): { sources: readonly CheckedSource[]; counts: TagCounts } {
  const counts: TagCounts = new Map();
  const tagged: CheckedSource[] = [];
  for (const source of sources) {
    const articles: CheckedArticle[] = [];
    for (const checked of source.articles) {
      articles.push({ ...checked, article: tagArticle(checked.article, source.config, counts) });
    }
    tagged.push({ ...source, articles });
    io.progress?.show(
      () => `tagged ${formatCount(tagged.length)} of ${formatCount(sources.length)} files`,
    );
  }
  return { sources: tagged, counts };
}
