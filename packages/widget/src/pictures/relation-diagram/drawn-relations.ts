import type { Article, Relation } from "@mineral-brief/schema";
import { statedOnce } from "../../picture-facts/stated-once.ts";

/** Who acts, how, and on whom: three layers, each in its order from top to bottom. One may both act and be acted on. */
export interface Layers {
  readonly from: readonly string[];
  readonly relations: readonly Relation[];
  readonly to: readonly string[];
}

/**
 * The relations that a diagram can show, each once, in the order of the article. Undefined where nobody acts on another,
 * where there are more than 12 actors, and where there are more than 40 relations.
 */
export function drawnRelations(article: Article): Layers | undefined {
  const once = new Map<string, Relation>();
  for (const relation of statedOnce(article, "relations")) {
    const { type, from, to = [], minerals } = relation;
    const key = JSON.stringify([type, from, to, minerals]);
    if (from.length + to.length > 0 && !once.has(key)) once.set(key, relation);
  }
  const relations = [...once.values()];
  const from = new Set(relations.flatMap((relation) => relation.from));
  const to = new Set(relations.flatMap((relation) => relation.to ?? []));
  const actors = new Set([...from, ...to]).size;
  const isDrawn =
    from.size > 0 && to.size > 0 && actors > 1 && actors <= 12 && relations.length <= 40;
  return isDrawn ? { from: [...from], relations, to: [...to] } : undefined;
}
