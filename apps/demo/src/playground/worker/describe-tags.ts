import { formatPath, type Article } from "@mineral-brief/schema";
import {
  proposeRelations,
  proposeTags,
  type RelationProposal,
  type TagProposal,
} from "@mineral-brief/schema/tagging";
import type { TagsResult } from "../worker-methods.ts";
import { describeFigure } from "./describe-data.ts";
import { loadTagOptions } from "./tag-options.ts";

/** Describes proposed tags and relations, one line each, like `mineral-brief tag`. */
export async function describeTags(articles: readonly Article[]): Promise<TagsResult> {
  const options = await loadTagOptions(articles);
  return {
    tags: articles.flatMap((article) => proposeTags(article, options).map(describeTag)),
    relations: articles.flatMap((article) =>
      proposeRelations(article, options).map(describeRelation),
    ),
  };
}

function describeTag(proposal: TagProposal): string {
  const { path, words } = proposal;
  const owner = formatPath(path.slice(0, -1));
  const what = proposal.kind === "figure" ? describeFigure(proposal.figure) : proposal.id;
  return `${owner === "" ? "the article" : owner}: ${path.at(-1)} + ${what} (“${words}”)`;
}

function describeRelation({ path, relation, words }: RelationProposal): string {
  const { type, from, to = [] } = relation;
  const ends = to.length === 0 ? from.join(", ") : `${from.join(", ")} → ${to.join(", ")}`;
  return `${formatPath(path.slice(0, -1))}: ${type} ${ends} (“${words}”)`;
}
