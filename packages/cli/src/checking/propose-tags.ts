import { tagLanguages } from "@mineral-brief/language/tag-languages";
import { tagOrganizations } from "@mineral-brief/language/tag-organizations";
import type { Article } from "@mineral-brief/schema";
import {
  proposeRelations,
  proposeTags,
  type RelationProposal,
  type TagProposal,
} from "@mineral-brief/schema/tagging";
import type { Config } from "../config/config.ts";
import type { CheckedSource } from "./checked-file.ts";
import { addCounts, countTags, type TagCounts } from "./tag-counts.ts";

/** Finds the tags that an article lacks, except those that the config excludes. */
export function missingTags(article: Article, { untag }: Config): readonly TagProposal[] {
  return proposeTags(article, {
    untag,
    mentions: tagLanguages,
    organizations: tagOrganizations,
  });
}

/** Finds the relations that an article lacks. */
export function missingRelations(article: Article): readonly RelationProposal[] {
  return proposeRelations(article, { mentions: tagLanguages, organizations: tagOrganizations });
}

/** Counts the tags that the articles of a source lack, and the relations if `withRelations` is true. */
export function countMissing(
  { articles, config }: CheckedSource,
  withRelations: boolean,
): TagCounts {
  let counts: TagCounts = {};
  for (const { article } of articles) {
    counts = addCounts(counts, countTags(missingTags(article, config)));
    if (withRelations) counts = addCounts(counts, { relation: missingRelations(article).length });
  }
  return counts;
}
