import { applyTags, proposeTags, type TagProposal } from "@mineral-brief/schema/tagging";
import type { CheckedSource } from "../checking/check-source.ts";

/** How many tags of each kind were added. */
export type TagCounts = Map<TagProposal["kind"], number>;

/** Adds to the articles of sources the tags that are proposed for them, but for those that their config leaves out. */
export function tagArticles(sources: readonly CheckedSource[]): {
  sources: readonly CheckedSource[];
  counts: TagCounts;
} {
  const counts: TagCounts = new Map();
  const tagged = sources.map((source) => ({
    ...source,
    articles: source.articles.map((checked) => {
      const proposals = proposeTags(checked.article, { untag: source.config.untag });
      for (const { kind } of proposals) counts.set(kind, (counts.get(kind) ?? 0) + 1);
      return { ...checked, article: applyTags(checked.article, proposals) };
    }),
  }));
  return { sources: tagged, counts };
}
