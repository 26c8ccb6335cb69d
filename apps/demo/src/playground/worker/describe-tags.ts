import { describeProposal, describeRelation } from "@mineral-brief/language/describe-proposal";
import type { Article } from "@mineral-brief/schema";
import { proposeRelations, proposeTags } from "@mineral-brief/schema/tagging";
import type { TagsResult } from "../worker-methods.ts";
import { loadTagOptions } from "./tag-options.ts";

/** Describes proposed tags and relations, one line each, like `mineral-brief tag`. */
export async function describeTags(articles: readonly Article[]): Promise<TagsResult> {
  const options = await loadTagOptions(articles);
  return {
    tags: articles.flatMap((article) => proposeTags(article, options).map(describeProposal)),
    relations: articles.flatMap((article) =>
      proposeRelations(article, options).map(describeRelation),
    ),
  };
}
