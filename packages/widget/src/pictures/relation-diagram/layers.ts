import type { Layers } from "./drawn-relations.ts";

/**
 * Reorders each layer so that fewer lines cross. Equal items keep their order.
 *
 * This is the barycenter heuristic. See https://en.wikipedia.org/wiki/Layered_graph_drawing
 */
export function layers(initial: Layers): Layers {
  let layered = initial;
  // Each pass moves less than the one before. After four, almost nothing moves.
  for (let pass = 0; pass < 4; pass++) {
    const { relations: middle } = layered;
    const actors = (side: "from" | "to"): string[] =>
      sortedBy(layered[side], (actor) =>
        middle.flatMap((relation, position) => (relation[side]?.includes(actor) ? [position] : [])),
      );
    const sides = { from: actors("from"), to: actors("to") };
    layered = {
      ...sides,
      relations: sortedBy(middle, (relation) => [
        ...relation.from.map((actor) => (sides.from.indexOf(actor) + 0.5) / sides.from.length),
        ...(relation.to ?? []).map((actor) => (sides.to.indexOf(actor) + 0.5) / sides.to.length),
      ]),
    };
  }
  return layered;
}

/** Sorts items by the mean of their positions. An item without positions stays near its index. */
function sortedBy<Item>(
  items: readonly Item[],
  positions: (item: Item) => readonly number[],
): Item[] {
  const means = new Map(
    items.map((item, index) => {
      const all = positions(item);
      const mean = all.reduce((sum, position) => sum + position, 0) / all.length;
      return [item, all.length > 0 ? mean : index];
    }),
  );
  return items.toSorted((one, other) => means.get(one)! - means.get(other)!);
}
