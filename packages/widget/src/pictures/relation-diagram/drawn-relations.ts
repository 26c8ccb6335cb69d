import type { Article, Relation } from "@mineral-brief/schema";
import { distinctRelations } from "../../picture-data/distinct-statements.ts";

/** The three columns of the diagram, each from top to bottom: actors, relations, targets. An id can be in both `from` and `to`. */
export interface Layers {
  readonly from: readonly string[];
  readonly relations: readonly Relation[];
  readonly to: readonly string[];
}

/**
 * Lists the distinct relations that a diagram can show, in the order of the article.
 *
 * Undefined if they name fewer than two actors, or no target, or if there are more than 12 actors or 40 relations.
 */
export function drawnRelations(article: Article): Layers | undefined {
  const byContent = new Map<string, Relation>();
  for (const relation of distinctRelations(article)) {
    const { type, from, to = [], minerals } = relation;
    const key = JSON.stringify([type, from, to, minerals]);
    if (from.length + to.length > 0 && !byContent.has(key)) byContent.set(key, relation);
  }
  const relations = [...byContent.values()];
  const from = new Set(relations.flatMap((relation) => relation.from));
  const to = new Set(relations.flatMap((relation) => relation.to ?? []));
  const actors = new Set([...from, ...to]).size;
  const isDrawn =
    from.size > 0 && to.size > 0 && actors > 1 && actors <= 12 && relations.length <= 40;
  return isDrawn ? { from: [...from], relations, to: [...to] } : undefined;
}
